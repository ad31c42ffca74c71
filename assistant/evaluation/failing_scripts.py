"""Scripts in which the server fails: errors, silence, replies cut off, bytes that mean nothing, and far too many."""

from assistant.evaluation.misbehaviour import Reply, Script, Seen, Way, keyed

_MEGABYTES = 10_000_000
_UNFINISHED = "Schools must without fail"


def _sending(way: Way, status: int = 200) -> Script:
    """True sentences, and then one that the failure cuts or spoils."""

    def script(seen: Seen) -> Reply:
        true = " ".join(keyed(sentence, key) for key, sentence in seen.true_sentences())
        return Reply(true, (), way, status)

    return script


def _cut(way: Way) -> Script:
    """A whole sentence, and then the beginning of one, as long as two thirds of it are sent."""

    def script(seen: Seen) -> Reply:
        key, sentence = seen.true_sentences(1)[0]
        whole = keyed(sentence, key)
        return Reply(f"{whole} {' '.join([_UNFINISHED] * max(4, len(whole.split())))}", (_UNFINISHED,), way)

    return script


def _ten_megabytes(seen: Seen) -> Reply:
    sentence = keyed(seen.true_sentences(1)[0][1], seen.first_key)
    return Reply(f"{sentence} " * (_MEGABYTES // (len(sentence) + 1)))


def _ten_megabytes_at_once(seen: Seen) -> Reply:
    return Reply("publish " * (_MEGABYTES // 8), ("publish publish",), Way.ONE_CHUNK)


FAILING: dict[str, Script] = {
    "status_400": _sending(Way.STATUS, 400),
    "status_401": _sending(Way.STATUS, 401),
    "status_404": _sending(Way.STATUS, 404),
    "status_429": _sending(Way.STATUS, 429),
    "status_500": _sending(Way.STATUS, 500),
    "status_429_then_well": _sending(Way.STATUS_ONCE, 429),
    "status_503_then_well": _sending(Way.STATUS_ONCE, 503),
    "hang": _sending(Way.HANG),
    "hang_half_way": _cut(Way.HANG_HALF_WAY),
    "drip": lambda seen: Reply("", (), Way.DRIP),
    "closed_half_way": _cut(Way.CLOSED_HALF_WAY),
    "unfinished_sentence": _cut(Way.NO_END),
    "no_last_event": _sending(Way.NO_END),
    "invalid_json": _sending(Way.INVALID_JSON),
    "invalid_chunk": _sending(Way.INVALID_CHUNK),
    "wrong_content_type": _sending(Way.WRONG_TYPE),
    "not_utf_8": _sending(Way.NOT_UTF_8),
    "tool_call": _sending(Way.TOOL_CALL),
    "ten_megabytes": _ten_megabytes,
    "ten_megabytes_at_once": _ten_megabytes_at_once,
}
