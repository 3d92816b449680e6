// Whether words may be used in a report: as it was said of them, and how that is told.
#pragma once

#include <optional>

#include "session/outcomes.hpp"
#include "session/state.hpp"

namespace cuppa {

// unsaid where nothing was said of it, and of every note without a name: its key has that.
WordsUse use_of(const SessionState& state, const ItemId& id);

// Whether these are the words of somebody, or of one they care for.
bool are_words_of(const SessionState& state, const ItemId& id, const ParticipantId& who);

// Tells its writer, and nobody else, where what is said is another thing than what was.
void say_use(Outcomes& outcomes, const SessionState& state, const ItemId& id,
             const ParticipantId& by, std::optional<WordsUse> use);

}  // namespace cuppa
