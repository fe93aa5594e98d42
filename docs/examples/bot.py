#!/usr/bin/env python3
"""Plays Multivector: weighs every order by what it brings where, and mends what is refused."""
import json
import sys

GAIN = {"visit": 2, "exchange": 1, "grant": 1, "loan": 1, "dialogue": 1, "survey": 2, "stabilise": 1}


def state_of(order):
    """Id of the state that an order is about, None if it is about none."""
    return order.get("state") or home.get(order.get("project"))


def worth(order):
    """Goodwill and stake that an order brings, times the weight of its state."""
    state = state_of(order)
    if state is None:
        return 0
    cell = view["states"][state]["powers"][me]
    gain = GAIN.get(order["order"], 0)
    if order["order"] == "deal":
        gain = 1 + min(size[order["project"]], cell["goodwill"] - cell["stake"])
    elif gain and not cell["courted"]:
        gain += 1
    if order["order"] == "grant" and state in (call["state"] for call in view["calls"]):
        gain += 2  # most calls ask for one
    return gain * weight[state] if cell["goodwill"] < 9 else 0


for line in sys.stdin:
    message = json.loads(line)
    if message["type"] == "match":
        me, states = message["power"], message["scenario"]["states"]
        weight = {state["id"]: state["weight"]["value"] for state in states}
        home = {project["id"]: state["id"] for state in states for project in state["projects"]}
        size = {project["id"]: project["size"] for state in states for project in state["projects"]}
    elif message["type"] == "plan":
        view = message["view"]
        best = {state_of(order): order for order in sorted(message["legal"], key=worth)}
        orders = sorted(best.values(), key=worth, reverse=True)[:3]
    elif message["type"] == "refused":
        orders.pop(message["order"])  # -1 means the whole plan: its last order goes
    if message["type"] == "plan" or message.get("triesLeft", 0) > 0:
        plan, dealt = {"orders": orders}, view["powers"][me]["agendas"]
        if dealt and view["agenda"] is None:
            plan["agenda"] = dealt[0]
        print(json.dumps(plan), flush=True)
