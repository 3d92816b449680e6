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

bool is_feedback(const NoNameItem& note) { return note.box == NoNameBox::feedback; }

bool may_go_out(const std::vector<NoNameWindow::Waiting>& waiting, bool feedback) {
  std::set<ParticipantId> senders;
  bool is_impatient = false;
  for (const auto& note : waiting) {
    if (is_feedback(note.note) != feedback) continue;
    senders.insert(note.sender);
    is_impatient = is_impatient || note.patience <= 0;
  }
  return senders.size() >= 2 || is_impatient;
}

int some_patience(std::uint64_t random) {
  constexpr auto kSpread = limits::kNoNameWindowsMax - limits::kNoNameWindowsMin + 1;
  return limits::kNoNameWindowsMin + static_cast<int>((random >> 33) % kSpread);
}

bool same_device(const std::weak_ptr<Subscriber>& one, const std::weak_ptr<Subscriber>& other) {
  return !one.owner_before(other) && !other.owner_before(one);
}

}  // namespace

bool NoNameWindow::add(const NoNameItem& note, const ParticipantId& sender, int writers,
                       std::uint64_t random, Instant now, WordsUse use) {
  if (has(note.id)) return true;
  if (waiting_.size() >= limits::kNoNameWaitingMax) return false;
  if (!may_send(note, sender, writers, now)) return false;
  waiting_.push_back({note, sender, use, some_patience(random)});
  return true;
}

bool NoNameWindow::may_ask(const Asked& asked) const {
  const auto others = std::count_if(asked_.begin(), asked_.end(), [&](const Asked& known) {
    return known.id != asked.id && same_device(known.device, asked.device);
  });
  return others < limits::kNoNameFramesAWindow;
}

void NoNameWindow::ask(Asked asked, Instant now, int window_seconds) {
  open(now, window_seconds);
  for (auto& known : asked_) {
    if (known.id != asked.id) continue;
    known = std::move(asked);
    return;
  }
  asked_.push_back(std::move(asked));
}

void NoNameWindow::open(Instant now, int window_seconds) {
  if (ends_) return;
  window_seconds_ = window_seconds;
  ends_ = end_of_window(now, window_seconds);
}

bool NoNameWindow::may_send(const NoNameItem& note, const ParticipantId& sender, int writers,
                            Instant now) {
  auto& sent = sent_[sender];
  std::erase_if(sent, [&](Instant at) { return now - at >= Duration{60'000}; });
  if (sent.size() >= static_cast<std::size_t>(limits::kNoNameAMinute)) return false;
  if (is_feedback(note) && in_the_closed_box_[sender] >= writers) return false;
  if (is_feedback(note)) in_the_closed_box_[sender] += 1;
  sent.push_back(now);
  return true;
}

void NoNameWindow::let_out(bool feedback, Ended& ended) {
  const auto theirs = std::stable_partition(
      waiting_.begin(), waiting_.end(),
      [&](const Waiting& waiting) { return is_feedback(waiting.note) != feedback; });
  ended.notes.insert(ended.notes.end(), std::make_move_iterator(theirs),
                     std::make_move_iterator(waiting_.end()));
  waiting_.erase(theirs, waiting_.end());
}

std::optional<NoNameWindow::Ended> NoNameWindow::end(Instant now, Notes notes) {
  if (!ends_ || now < *ends_) return {};
  Ended ended;
  for (auto& note : waiting_) --note.patience;
  const bool has_no_window = window_seconds_ == 0;
  if (notes == Notes::may_go_out && (has_no_window || may_go_out(waiting_, false))) {
    let_out(false, ended);
  }
  if (may_go_out(waiting_, true)) let_out(true, ended);
  ended.asked = std::exchange(asked_, {});
  ends_.reset();
  if (!waiting_.empty()) open(now, std::max(window_seconds_, 1));
  return ended;
}

NoNameWindow::Ended NoNameWindow::end_regardless() {
  ends_.reset();
  return {std::exchange(waiting_, {}), std::exchange(asked_, {})};
}

std::vector<NoNameItem> NoNameWindow::waiting() const {
  std::vector<NoNameItem> notes;
  for (const auto& waiting : waiting_) notes.push_back(waiting.note);
  return notes;
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
