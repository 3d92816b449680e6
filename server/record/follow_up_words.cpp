#include "record/follow_up_words.hpp"

#include "record/wording.hpp"

namespace cuppa::record {

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
  return outcome_words(item.became, item.owner);
}

}  // namespace cuppa::record
