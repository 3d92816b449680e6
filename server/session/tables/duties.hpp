// What keeping time and taking notes at a table have in common: somebody is asked, says yes or
// hands it on; and others may take it over.
#pragma once

#include <optional>
#include <variant>

#include "session/decide.hpp"
#include "session/state.hpp"

namespace cuppa {

// The table at which somebody may be asked, by whoever runs it: they sit there with a device of
// their own. Or why not.
std::variant<const Table*, Refused> table_to_ask_at(const Situation& s, const TableId& id,
                                                    const ParticipantId& who);

// The table that the asker sits at, or why they can take nothing over there.
std::variant<const Table*, Refused> table_to_serve(const Situation& s, const TableId& id);

// Nobody has the duty, or the device of whoever has it is away.
bool is_free(const Situation& s, const std::optional<ParticipantId>& holder);

}  // namespace cuppa
