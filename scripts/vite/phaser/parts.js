/**
 * The parts of Phaser that the board uses, in place of the whole: docs/decisions/0011-phaser-build.md.
 * The files without names are plugins of scenes, which take up whatever is here when a game starts.
 * Phaser's files need each other in circles: in another order some of them fail.
 */
import '../../../node_modules/phaser/src/cameras/2d/CameraManager.js'
import '../../../node_modules/phaser/src/gameobjects/DisplayList.js'
import '../../../node_modules/phaser/src/gameobjects/GameObjectCreator.js'
import '../../../node_modules/phaser/src/gameobjects/UpdateList.js'
import '../../../node_modules/phaser/src/gameobjects/image/ImageFactory.js'
import '../../../node_modules/phaser/src/renderer/index.js'
import '../../../node_modules/phaser/src/scene/ScenePlugin.js'
import '../../../node_modules/phaser/src/tweens/TweenManager.js'
import CONST from '../../../node_modules/phaser/src/const.js'
import Game from '../../../node_modules/phaser/src/core/Game.js'
import '../../../node_modules/phaser/src/events/EventEmitter.js'
import Scale from '../../../node_modules/phaser/src/scale/index.js'

const { AUTO, CANVAS } = CONST

export { AUTO, CANVAS, Game, Scale }
