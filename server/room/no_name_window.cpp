#include "room/no_name_window.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "wire/limits.hpp"

namespace cuppa {
namespace {

// Windows end on a grid, not a fixed time after a note came.
Instant end_of_window(Instant now, int window_seconds) {
  const std::int64_t length = window_seconds * 1000;
  if (length == 0) return now;
  return {(now.ms / length + 1) * length};
}

bool may_go_out(const std::vector<NoNameWindow::Waiting>& waiting) {
  std::set<ParticipantId> senders;
  for (const auto& note : waiting) senders.insert(note.sender);
  return senders.size() >= 2 ||
         std::any_of(waiting.begin(), waiting.end(), [](const NoNameWindow::Waiting& note) {
           return note.windows >= limits::kNoNameWindowsMax;
         });
}

bool same_device(const std::weak_ptr<Subscriber>& one, const std::weak_ptr<Subscriber>& other) {
  return !one.owner_before(other) && !other.owner_before(one);
}

}  // namespace

bool NoNameWindow::add(const NoNameItem& note, const ParticipantId& sender, Instant now) {
  if (has(note.id)) return true;
  if (!may_send(sender, now)) return false;
  waiting_.push_back({note, sender});
  return true;
}

bool NoNameWindow::ask(Asked asked, Instant now, int window_seconds) {
  open(now, window_seconds);
  for (auto& known : asked_) {
    if (known.id != asked.id) continue;
    known = std::move(asked);
    return true;
  }
  const auto of_this_device = std::count_if(asked_.begin(), asked_.end(), [&](const Asked& known) {
    return same_device(known.device, asked.device);
  });
  if (of_this_device >= limits::kNoNameFramesAWindow) return false;
  asked_.push_back(std::move(asked));
  return true;
}

void NoNameWindow::open(Instant now, int window_seconds) {
  if (ends_) return;
  window_seconds_ = window_seconds;
  ends_ = end_of_window(now, window_seconds);
}

bool NoNameWindow::may_send(const ParticipantId& sender, Instant now) {
  auto& sent = sent_[sender];
  std::erase_if(sent, [&](Instant at) { return now - at >= Duration{60'000}; });
  if (sent.size() >= static_cast<std::size_t>(limits::kNoNameAMinute)) return false;
  sent.push_back(now);
  return true;
}

std::optional<NoNameWindow::Ended> NoNameWindow::end(Instant now, Notes notes, bool regardless) {
  if (!ends_ || (!regardless && now < *ends_)) return {};
  Ended ended;
  for (auto& note : waiting_) ++note.windows;
  const bool at_once = window_seconds_ == 0;
  if (regardless || (notes == Notes::may_go_out && (at_once || may_go_out(waiting_)))) {
    ended.notes = std::exchange(waiting_, {});
  }
  ended.asked = std::exchange(asked_, {});
  ends_.reset();
  if (!waiting_.empty()) open(now, std::max(window_seconds_, 1));
  return ended;
}

void NoNameWindow::put_back(std::vector<Waiting> notes, Instant now, int window_seconds) {
  if (notes.empty()) return;
  waiting_.insert(waiting_.begin(), std::make_move_iterator(notes.begin()),
                  std::make_move_iterator(notes.end()));
  open(now, std::max(window_seconds, 1));
}

bool NoNameWindow::has(const ItemId& note) const {
  return std::any_of(waiting_.begin(), waiting_.end(),
                     [&](const Waiting& known) { return known.note.id == note; });
}

}  // namespace cuppa
