#include "session/tables/seating.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "session/shuffle.hpp"
namespace cuppa {
namespace {

std::string folded(const std::string& group) {
  const auto from = group.find_first_not_of(' ');
  if (from == std::string::npos) return {};
  auto text = group.substr(from, group.find_last_not_of(' ') - from + 1);
  for (auto& letter : text) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return text;
}

// The largest group first, each group in a row; those without a group come last and fill up.
void sort_by_groups(std::vector<Guest>& guests) {
  std::map<std::string, int> sizes;
  for (const auto& guest : guests) sizes[guest.group] += !guest.group.empty();
  std::stable_sort(guests.begin(), guests.end(), [&](const Guest& one, const Guest& other) {
    return std::tuple{-sizes[one.group], one.group} < std::tuple{-sizes[other.group], other.group};
  });
}

// Circles that fill up evenly.
class Filling {
 public:
  Filling(const std::vector<Guest>& guests, std::size_t people_a_table) {
    std::vector<const Guest*> staying;
    for (const auto& guest : guests) {
      if (guest.stays_at) staying.push_back(&guest);
    }
    const auto wanted = (guests.size() + people_a_table - 1) / people_a_table;
    seats_.resize(std::max(wanted, staying.size()));
    each_ = guests.size() / seats_.size();
    larger_allowed_ = guests.size() % seats_.size();
    for (std::size_t i = 0; i < staying.size(); ++i) {
      seats_[i].circle.at = staying[i]->stays_at;
      sit(seats_[i], *staying[i]);
    }
  }

  // Where there is room: with the fewest colleagues, then with the fewest people.
  void seat(const Guest& guest) {
    Seats* best = nullptr;
    for (auto& seats : seats_) {
      if (!has_room(seats)) continue;
      if (best == nullptr || company(seats, guest) < company(*best, guest)) best = &seats;
    }
    sit(*best, guest);
  }

  std::vector<Circle> take() {
    std::vector<Circle> circles;
    for (auto& seats : seats_) circles.push_back(std::move(seats.circle));
    return circles;
  }

 private:
  struct Seats {
    Circle circle;
    std::map<std::string, int> groups;
  };

  [[nodiscard]] bool has_room(const Seats& seats) const {
    const auto size = seats.circle.people.size();
    return size < each_ || (size == each_ && larger_ < larger_allowed_);
  }

  static std::pair<int, std::size_t> company(const Seats& seats, const Guest& guest) {
    const auto colleagues = seats.groups.find(guest.group);
    return {colleagues == seats.groups.end() ? 0 : colleagues->second, seats.circle.people.size()};
  }

  void sit(Seats& seats, const Guest& guest) {
    seats.circle.people.push_back(guest.who);
    if (!guest.group.empty()) seats.groups[guest.group] += 1;
    larger_ += seats.circle.people.size() == each_ + 1;
  }

  std::vector<Seats> seats_;
  std::size_t each_ = 0, larger_allowed_ = 0, larger_ = 0;
};

}  // namespace

std::vector<Circle> seat(const std::vector<Guest>& guests, int people_a_table,
                         std::uint64_t random) {
  if (guests.empty()) return {};
  auto order = guests;
  for (auto& guest : order) guest.group = folded(guest.group);
  shuffle(order, random);
  sort_by_groups(order);
  Filling filling{order, static_cast<std::size_t>(people_a_table)};
  for (const auto& guest : order) {
    if (!guest.stays_at) filling.seat(guest);
  }
  return filling.take();
}

std::vector<Circle> seat_apart(const std::vector<Guest>& guests, int people_a_table,
                               std::uint64_t random) {
  std::vector<Guest> hall, online;
  for (const auto& guest : guests) {
    (guest.place == Place::online ? online : hall).push_back(guest);
  }
  auto circles = seat(hall, people_a_table, random);
  for (auto& circle : seat(online, people_a_table, ~random)) circles.push_back(std::move(circle));
  return circles;
}

}  // namespace cuppa
