#include "session/turns/fair_order.hpp"

#include <algorithm>
#include <deque>

namespace cuppa {
namespace {

constexpr int kInARowMost = 2;
constexpr int kOthersWait = 2;

bool has_side(const Arrival& arrival) { return arrival.place != Place::unsaid; }

void bring_first_online_forward(std::vector<Arrival>& arrivals) {
  const auto first = std::find_if(arrivals.begin(), arrivals.end(), [](const Arrival& arrival) {
    return arrival.place == Place::online;
  });
  if (first != arrivals.end()) std::rotate(arrivals.begin(), first, first + 1);
}

// Those who have a side, one after the other.
class Sides {
 public:
  explicit Sides(const std::vector<Arrival>& arrivals) {
    std::copy_if(arrivals.begin(), arrivals.end(), std::back_inserter(waiting_), has_side);
  }

  Arrival next() {
    const auto first = waiting_.begin();
    const bool row_is_full = first->place == row_of_ && in_a_row_ >= kInARowMost;
    const auto is_other = [&](const Arrival& arrival) { return arrival.place != row_of_; };
    const auto others = std::count_if(waiting_.begin(), waiting_.end(), is_other);
    const auto chosen = row_is_full && others >= kOthersWait
                            ? std::find_if(waiting_.begin(), waiting_.end(), is_other)
                            : first;
    auto arrival = *chosen;
    waiting_.erase(chosen);
    in_a_row_ = arrival.place == row_of_ ? in_a_row_ + 1 : 1;
    row_of_ = arrival.place;
    return arrival;
  }

 private:
  std::deque<Arrival> waiting_;
  Place row_of_ = Place::unsaid;
  int in_a_row_ = 0;
};

}  // namespace

std::vector<Arrival> fair_order(std::vector<Arrival> arrivals) {
  bring_first_online_forward(arrivals);
  Sides sides{arrivals};
  for (auto& arrival : arrivals) {
    if (has_side(arrival)) arrival = sides.next();
  }
  return arrivals;
}

}  // namespace cuppa
