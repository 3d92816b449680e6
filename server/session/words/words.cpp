#include "session/words/words.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

#include "session/people/seats.hpp"

namespace cuppa {

ItemId next_note_id(const Table& table) {
  return {table.id.text + "n" + std::to_string(table.notes_added + 1)};
}

bool is_civil_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto number = [&](std::size_t from, std::size_t count) {
    unsigned value = 0;
    const auto* end = text.data() + from + count;
    const auto read = std::from_chars(text.data() + from, end, value);
    return read.ec == std::errc{} && read.ptr == end ? value : 0U;
  };
  using namespace std::chrono;
  return number(0, 4) >= 2000 && year_month_day{year{static_cast<int>(number(0, 4))},
                                                month{number(5, 2)}, day{number(8, 2)}}
                                     .ok();
}

bool is_civil_minute(std::string_view text) {
  const auto is_digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return false;
  if (!is_digit(11) || !is_digit(12) || !is_digit(14) || !is_digit(15)) return false;
  return is_civil_date(text.substr(0, 10)) && text.substr(11, 2) < "24" && text[14] < '6';
}

ItemId next_park_id(const SessionState& state) { return {"k" + std::to_string(state.parked + 1)}; }

bool is_unanswered(const ParkItem& item) {
  return !item.into && (item.state == ParkState::open || item.state == ParkState::discussed);
}

bool has_unanswered_park(const SessionState& state) {
  return std::any_of(state.park.begin(), state.park.end(), is_unanswered);
}

const ParkItem& stands_under(const SessionState& state, const ParkItem& item) {
  const auto* top = &item;
  while (top->into) {
    const auto* above = find_park(state, *top->into);
    if (above == nullptr) break;
    top = above;
  }
  return *top;
}

bool is_in_car_park(const SessionState& state, const std::optional<ItemId>& parked) {
  return parked && find_park(state, *parked) != nullptr;
}

bool somebody_reads(const SessionState& state, const WhoIsHere& here) {
  if (state.settings.no_name != NoName::read_first) return true;
  return state.reader && std::any_of(state.participants.begin(), state.participants.end(),
                                     [&](const Participant& one) {
                                       return reads_first(state, one) && here.contains(one.id);
                                     });
}

bool may_read(const SessionState& state, const ParticipantId& who, const Note& note) {
  return !note.by || *note.by == who || cares_for(state, who, *note.by) || is_host(state, who) ||
         find_participant(state, who)->table == note.table;
}

std::vector<Promise> promises_left(const SessionState& state) {
  std::vector<Promise> left;
  for (const auto& item : state.park) {
    const auto& top = stands_under(state, item);
    if (top.state != ParkState::closed) left.push_back({item.text, top.owner, top.due, top.how});
  }
  for (const auto& given : state.givens) {
    const bool is_open = given.list == GivenList::find_out && given.answer.empty();
    if (is_open) left.push_back({given.text, given.owner, given.due, given.how});
  }
  return left;
}

}  // namespace cuppa
