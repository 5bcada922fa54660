"""Takes a negotiation, gives plain sentences made of its own labels and examples: the stance words that reports use, put before what a careful user wrote.

The negotiations' statements avoid the words of the examples; reports do not. These teach what "ruled out", "agreed to" and "discussed" do to the same words.
"""
import re

from stance_data import FIRMNESS, Text

WHO = ["he", "she", "they", "the minister", "the delegation", "the union", "a spokesman", "the government", "the company", "the chief negotiator", "the two sides", "officials",
       "Foreign Minister Adra Velt", "Oren Sall, the chairman,", "the president", "the prime minister", "both governments", "the council", "an aide to the premier", "the palace"]
IF = ["if the other side moved first", "as long as its own officers stayed", "provided that guarantees were given", "once the audit was published", "on condition that it was put in writing",
      "if the price was right", "only after the prisoners were home", "unless the court objected"]
NOUN = {  # before a noun phrase
    "demands": ["{w} insisted on {x}", "{w} called for {x}", "{w} demanded {x}", "{w} said there was no alternative to {x}", "{w} wants {x}", "{w} is holding out for {x}", "{w} reiterated the demand for {x}",
                "“{X} or nothing,” {w} said"],
    "accepts": ["{w} agreed to {x}", "{w} accepted {x}", "{w} can live with {x}", "{w} signed up to {x}", "{w} welcomed {x}", "{w} backed {x}", "{w} approved {x}", "{w} no longer objects to {x}", "deal reached on {x}, {w} said",
                "{w} would honour {x}"],
    "offers": ["{w} offered {x}", "{w} proposed {x}", "{w} put {x} on the table", "{w} is prepared to concede {x}", "{w} suggested {x} as a way out"],
    "conditional": ["{w} would accept {x} {c}", "{w} could agree to {x} {c}", "{w} is ready for {x} {c}", "{w} said yes to {x}, but only {c}"],
    "leaves-open": ["{w} did not rule out {x}", "{w} might consider {x}", "{w} was willing to discuss {x}", "{w} would not exclude {x}", "{w} left the door open to {x}", "{w} said {x} could be looked at"],
    "refuses": ["{w} ruled out {x}", "{w} rejected {x}", "{w} opposed {x}", "there would, {w} insisted, be no {b}", "{w} will never accept {x}", "{w} refused {x}", "{w} said no to {x}", "{w} warned against {x}", "{w} voted down {x}",
                "{w} called {x} unacceptable", "“not {x},” {w} said", "{w} is against {x}", "{w} dismissed {x} as a trap"],
    None: ["the talks turned to {x}, {w} said", "{w} was asked about {x}", "{w} declined to say what he thought of {x}", "{w} said nobody had mentioned {x}", "{w} briefed reporters on the history of {x}",
           "{w} said experts were studying {x}", "opinion is split on {x}, {w} said", "{w} said it was too soon to speak of {x}", "a vote on {x} was put off, {w} said"],
}
SENTENCE = {  # before a sentence
    "demands": ["{w} said that {x}", "“{X},” {w} said", "{w} insisted that {x}", "{w} repeated that {x}", "{w} told reporters that {x}", "{w} vowed that {x}"],
    "accepts": ["{w} agreed that {x}", "{w} accepted that {x}", "{w} conceded that {x}", "it was settled that {x}, {w} said"],
    "offers": ["{w} proposed this: {x}", "{w} made an offer: {x}"],
    "conditional": ["{w} would agree that {x} {c}"],
    "leaves-open": ["{w} did not rule out that {x}", "{w} said it might be that {x}"],
    "refuses": ["{w} denied that {x}", "{w} will never agree that {x}", "“It is nonsense that {x},” {w} said", "{w} rejected the claim that {x}", "{w} disputes that {x}"],
    None: ["{w} was asked whether {x}", "{w} would not say whether {x}", "it is unclear whether {x}, {w} said", "{w} said nobody knew whether {x}"],
}


def bare(words):
    """Without a full stop, a bracket at the end, a capital at the beginning."""
    words = re.sub(r"\s*\([^)]*\)\s*$", "", words).rstrip(".")
    return words if re.match(r"[A-Z]{2}|I ", words) else words[:1].lower() + words[1:]


def is_noun_phrase(label):
    return len(label.split()) > 1 and not re.search(r"\b(?:is|are|must|should|will|may|can|has|have|leaves?|goes|stays?|falls?|comes?)\b", label) and not re.match(r"(?:Yes|No|Only|Not|Never|Nobody|None|If|When|On|In|At|By|After|Before|Until)\b", label)


def one(negotiation, rng):
    """A text with what it takes, and the example that it was made of, which must not be shown beside it."""
    firmness = rng.choice([*FIRMNESS, "refuses", "demands", "accepts", None, None])
    position = rng.choice(negotiation.positions)
    who, condition = rng.choice(WHO), rng.choice(IF)
    noun = is_noun_phrase(position.label) and rng.random() < 0.6
    source = position.label if noun else rng.choice(position.examples)
    words = bare(source)
    takes = {} if firmness is None else {position.id: (FIRMNESS.index(firmness), False)}
    fill = lambda form, x: form.format(w=who, x=x, X=x[:1].upper() + x[1:], c=condition, b=re.sub(r"^(?:an?|the) ", "", x))
    text = fill(rng.choice((NOUN if noun else SENTENCE)[firmness]), words)
    if noun and firmness and rng.random() < 0.25:
        others = [p for p in negotiation.positions if p.id != position.id and is_noun_phrase(p.label)]
        if others:
            other, more = rng.choice(others), rng.choice(FIRMNESS)
            if other.issue != position.issue or (more == "refuses") != (firmness == "refuses"):
                second = fill(rng.choice([f for f in NOUN[more] if f.startswith("{w} ")]), bare(other.label)).removeprefix(f"{who} ")
                text = f"{text.rstrip('.')} {'and' if rng.random() < 0.6 else 'but'} {second}"
                takes[other.id] = (FIRMNESS.index(more), False)
    return Text(text[:1].upper() + text[1:], takes), source
