// Room, the part about history that is changed or goes. What is already on its way to the disk is
// kept first; meanwhile nothing is decided, as where a full disk makes a room start over.
#include <utility>

#include "room/room.hpp"
#include "wire/refusals.hpp"

namespace cuppa {

void Room::once_all_is_kept(std::function<void()> rewrite, const Settled& done) {
  if (takes_nothing()) return done(false);
  is_being_rewritten_ = true;
  departures_.add(appends_, std::move(rewrite), [this, done] {
    is_being_rewritten_ = false;
    done(false);
  });
}

void Room::erase(const Settled& done) {
  const auto erase = [this, done] {
    const auto number = ++appends_;
    outside_.store.erase_session(summary_.session, [this, number, done](AppendResult result) {
      settled_appends_ = number;
      const bool is_gone = result == AppendResult::committed;
      if (is_gone) {
        say_goodbye_to_all(wire::closing::kSessionErased);
        departures_.committed_nothing_of(number);
      } else {
        is_being_rewritten_ = false;
        start_over();
      }
      done(is_gone);
    });
  };
  once_all_is_kept(erase, done);
}

}  // namespace cuppa
