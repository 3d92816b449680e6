// Another log made from the one that is kept. Events are counted anew, so that no gap tells how
// much is gone.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "session/redaction.hpp"
#include "store/event_store.hpp"

namespace cuppa {

// As it is from a day after the close (session/sealing.hpp).
std::vector<StoredEvent> sealed_log(const std::vector<StoredEvent>& log);

// As it is once somebody was erased from it, at `now` (session/redaction.hpp).
std::vector<StoredEvent> redacted_log(const std::vector<StoredEvent>& log, Redaction redaction,
                                      Instant now);

// As it is once whoever has its key took a note without a name out (session/taking_out.hpp). What
// takes it off the screens has the time of what was last told: nothing says when this was asked.
std::vector<StoredEvent> log_without_note(const std::vector<StoredEvent>& log, const ItemId& note);

// What somebody was called, where nobody else is called so in the end.
std::set<std::string> names_that_go(const std::vector<StoredEvent>& log, const ParticipantId& who);
// What anybody was ever called.
std::set<std::string> names_ever_in(const std::vector<StoredEvent>& log);

// As it is once what was brought along from the session before names nobody of these. The same log:
// nobody is named there.
std::vector<StoredEvent> log_without_carried(const std::vector<StoredEvent>& log,
                                             const CarriedNames& names);

}  // namespace cuppa
