// Words people leave: the car park, notes, chat, agreements. What is checked of them.
#pragma once

#include <cstddef>
#include <string_view>

#include "session/state.hpp"

namespace cuppa {

inline constexpr std::size_t kParkItemsMax = 500;
inline constexpr std::size_t kNotesMax = 3000;
inline constexpr std::size_t kChatItemsMax = 3000;
inline constexpr std::size_t kAgreementsMax = 100;
inline constexpr std::ptrdiff_t kPrivateWordsOfOneMax = 200;

// Counts within the table, so that no number on one table's stream tells of another table.
ItemId next_note_id(const Table& table);

// A day of the calendar, written 2024-06-26 (ISO 8601).
bool is_civil_date(std::string_view text);

// Whether anything parked has neither an outcome nor somebody who answers it.
bool has_unanswered_park(const SessionState& state);

}  // namespace cuppa
