// Words people leave: the car park, notes, chat, agreements. What is checked of them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/decide.hpp"
#include "session/state.hpp"

namespace cuppa {

inline constexpr std::size_t kParkItemsMax = 500;
inline constexpr std::size_t kNotesMax = 3000;
inline constexpr std::size_t kChatItemsMax = 3000;
inline constexpr std::size_t kAgreementsMax = 100;
inline constexpr std::ptrdiff_t kPrivateWordsOfOneMax = 200;

// Counts within the table, so that no number on one table's stream tells of another table.
ItemId next_note_id(const Table& table);

// Whether notes without a name may go out now: in "read first" only while somebody is there who
// reads them, and a second person has taken that on.
bool somebody_reads(const SessionState& state, const WhoIsHere& here);

// A day of the calendar, written 2024-06-26 (ISO 8601).
bool is_civil_date(std::string_view text);
// "2024-06-26T14:05"
bool is_civil_minute(std::string_view text);

// Whether somebody may read a note: of another table's nobody learns what stands in it, but
// everybody has their own, hosts have all, and one without a name was told to everyone.
bool may_read(const SessionState& state, const ParticipantId& who, const Note& note);

ItemId next_park_id(const SessionState& state);

// Whether a parked thing has neither an outcome nor somebody who answers it. What stands under
// another waits for no answer of its own.
bool is_unanswered(const ParkItem& item);
bool has_unanswered_park(const SessionState& state);

// The parked thing that one stands under, over however many; itself, if it stands by itself.
const ParkItem& stands_under(const SessionState& state, const ParkItem& item);

// What somebody promised to answer and has not yet: it outlives its session.
struct Promise {
  std::string text, owner, due, how;

  bool operator==(const Promise&) const = default;
};
std::vector<Promise> promises_left(const SessionState& state);

// Whether words that were parked from somewhere else are in the car park still.
bool is_in_car_park(const SessionState& state, const std::optional<ItemId>& parked);

}  // namespace cuppa
