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

}  // namespace

bool NoNameWindow::add(wire::NoNameNote note, const ParticipantId& sender,
                       const std::weak_ptr<Subscriber>& device, Instant now, int window_seconds) {
  for (auto& known : waiting_) {
    if (known.note.item.id != note.item.id) continue;
    known.device = device;
    return true;
  }
  if (!may_send(sender, now)) return false;
  waiting_.push_back({std::move(note), sender, device});
  if (!ends_) ends_ = end_of_window(now, window_seconds);
  return true;
}

bool NoNameWindow::may_send(const ParticipantId& sender, Instant now) {
  auto& sent = sent_[sender];
  std::erase_if(sent, [&](Instant at) { return now - at >= Duration{60'000}; });
  if (sent.size() >= static_cast<std::size_t>(limits::kNoNameAMinute)) return false;
  sent.push_back(now);
  return true;
}

std::vector<NoNameWindow::Waiting> NoNameWindow::take(Instant now, int window_seconds,
                                                      bool regardless) {
  if (waiting_.empty() || (!regardless && (!ends_ || now < *ends_))) return {};
  for (auto& note : waiting_) ++note.windows;
  if (!regardless && window_seconds > 0 && !may_go_out(waiting_)) {
    ends_ = end_of_window(now, window_seconds);
    return {};
  }
  ends_.reset();
  return std::exchange(waiting_, {});
}

void NoNameWindow::put_back(std::vector<Waiting> notes, Instant now, int window_seconds) {
  if (notes.empty()) return;
  waiting_.insert(waiting_.begin(), std::make_move_iterator(notes.begin()),
                  std::make_move_iterator(notes.end()));
  if (!ends_) ends_ = end_of_window(now, std::max(window_seconds, 1));
}

}  // namespace cuppa
