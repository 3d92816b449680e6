#include "record/follow_up_words.hpp"

#include <charconv>
#include <string_view>

#include "session/words/words.hpp"

namespace cuppa::record {
namespace {

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

int number_in(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::string outcome_words(const FollowUpItem& item) {
  switch (item.became) {
    case ParkBecame::did:
      return "We did";
    case ParkBecame::cannot:
      return "We can't, and why";
    case ParkBecame::passed_to:
      return "Passed to " + item.owner;
    case ParkBecame::no_owner:
      break;
  }
  return "No owner, because";
}

}  // namespace

std::string state_words(const FollowUpItem& item) {
  switch (item.state) {
    case ParkState::open:
      return "Nobody has answered this yet";
    case ParkState::discussed:
      return "We talked about it";
    case ParkState::follow_up:
      return "We are looking into it";
    case ParkState::closed:
      break;
  }
  return outcome_words(item);
}

std::string day_in_words(const std::string& date) {
  if (!is_civil_date(date)) return date;
  const auto month = static_cast<std::size_t>(number_in(std::string_view{date}.substr(5, 2)) - 1);
  return std::to_string(number_in(std::string_view{date}.substr(8, 2))) + " " +
         std::string{kMonths[month]} + " " + date.substr(0, 4);
}

}  // namespace cuppa::record
