#include "room/room.hpp"

#include <algorithm>
#include <utility>

#include "session/apply.hpp"
#include "session/deadlines.hpp"
#include "wire/digest.hpp"
#include "wire/enum_names.hpp"
#include "wire/event_codec.hpp"
#include "wire/limits.hpp"
#include "wire/refusals.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {
namespace {

bool may_change_entitlements(const std::vector<Outcome>& outcomes) {
  return std::any_of(outcomes.begin(), outcomes.end(),
                     [](const Outcome& outcome) { return may_change_streams(outcome.event); });
}

constexpr std::int64_t kDayMs = 86'400'000;

}  // namespace

Room::Room(RoomSurroundings surroundings, const LoadedSession& session)
    : outside_(std::move(surroundings)),
      whereabouts_(outside_.started_at + limits::kEveryoneHereAfterRestart),
      alarm_(outside_.alarms.make_alarm()),
      last_busy_(outside_.clock.now()) {
  load(session);
  const bool since_the_outage = history_.last_at() >= outside_.started_at;
  if (outside_.last_alive && !session.events.empty() && !since_the_outage) {
    const ResumeAfterRestart command{*outside_.last_alive, outside_.started_at};
    const auto decision = decide(situation({}), InternalCommand{command});
    accept(std::get<std::vector<Outcome>>(decision), {}, {});
  }
  set_alarm();
}

void Room::load(const LoadedSession& session) {
  summary_ = session.summary;
  summarised_join_key_.clear();
  state_ = {};
  history_ = {};
  captions_ = {};
  for (auto stored : session.events) {
    if (const auto event = wire::read_event(stored.kind, stored.version, stored.body)) {
      apply(state_, {wire::stream_called(stored.stream), *event}, stored.at);
      remember_caption(*event);
      stored.body = wire::body_of(*event);  // with what an earlier program did not say yet
    }
    history_.replay(stored);
  }
  for (const auto& answer : session.answers) history_.remember_answer(answer);
}

void Room::remember_caption(const Event& event) {
  const auto* line = get_if<CaptionAdded>(&event);
  if (line == nullptr) return;
  auto caption = line->caption;
  captions_.take(caption);
  captions_.count_kept();
}

Situation Room::situation(const ParticipantId& actor) const {
  const auto now = outside_.clock.now();
  return {state_, actor, now, whereabouts_.here(now), outside_.random()};
}

Instant Room::keep_until() const { return {state_.created_at.ms + state_.keep_days * kDayMs}; }

bool Room::is_idle() const {
  return devices_.empty() && no_name_.empty() && appends_ == settled_appends_;
}

// ---- accepting: apply, append, tell when committed

void Room::accept(const std::vector<Outcome>& outcomes, Append append, Settled settled) {
  last_busy_ = outside_.clock.now();
  append.session = summary_.session;
  append.expected_sequence = history_.sequence();
  bring_keys(outcomes, append);
  const bool was_published = state_.published;
  std::vector<Departures::Work> tellings;
  for (const auto& outcome : outcomes) {
    apply(state_, outcome, last_busy_);
    auto added = history_.add(outcome, last_busy_);
    append.events.push_back(std::move(added.stored));
    tellings.push_back(
        [this, stream = outcome.stream, frame = make_text_frame(added.frame)](bool kept) {
          if (kept) tell(stream, frame);
        });
  }
  if (!append.events.empty()) append.summary = changed_summary();
  // A key may say that a note has a yes now, or none any more.
  if (!append.events.empty() || !append.new_keys.empty()) {
    publish(was_published, append);
    on_their_way_.insert(on_their_way_.end(), append.events.begin(), append.events.end());
  }
  if (append.answer) history_.remember_answer(*append.answer);
  const bool is_empty = append.events.empty() && !append.answer && append.new_keys.empty() &&
                        append.ended_keys.empty() && append.ended_links.empty() &&
                        append.needs.empty() && append.pictures.empty() && append.apart.empty();
  if (!is_empty) hand_to_store(std::move(append));
  for (auto& tell : tellings) departures_.add(appends_, std::move(tell));
  if (settled) departures_.add(appends_, std::move(settled));
  if (may_change_entitlements(outcomes)) refresh_entitlements();
  set_alarm();
}

// A heartbeat is for silence: whoever has just been told something has no need of one. Whoever
// waits at the door hears nothing of it.
void Room::tell(const Stream& stream, const SharedFrame& frame) {
  devices_.tell(stream, frame, Urgency::kept);
  if (stream != Stream::everyone() || !state_.door.empty()) return;
  next_heartbeat_ = outside_.clock.now() + limits::kHeartbeatAfterSilence;
}

void Room::hand_to_store(Append append) {
  const auto number = ++appends_;
  // A link that somebody else used up meanwhile says nothing about the disk.
  const bool rests_on_link = append.used_host_key.has_value();
  outside_.store.append(std::move(append), [this, number, rests_on_link](AppendResult result) {
    if (!rests_on_link) note_room_on_disk(result == AppendResult::committed);
    appended(number, result);
  });
}

void Room::note_room_on_disk(bool is_kept) {
  auto& figures = *outside_.figures;
  const bool had_room = !figures.no_room_since;
  if (is_kept)
    figures.kept();
  else
    figures.not_kept(outside_.clock.now());
  if (had_room == is_kept) return;
  outside_.tell({is_kept ? FactName::disk_has_room_again : FactName::disk_full,
                 {{"appends_refused", figures.appends_refused}}});
}

// The disk is full: nothing of what was decided since is on it, and nobody has been told.
void Room::appended(std::uint64_t number, AppendResult result) {
  settled_appends_ = number;
  if (settled_appends_ == appends_) on_their_way_.clear();
  if (result == AppendResult::refused) is_starting_over_ = true;
  if (!is_starting_over_) {
    departures_.committed(number);
  } else if (settled_appends_ == appends_) {
    start_over();
  }
}

void Room::start_over() {
  if (auto session = outside_.store.load(summary_.session)) load(*session);
  is_starting_over_ = false;
  tell_levels_again();
  departures_.committed_nothing_of(appends_);
  set_alarm();
}

// What the list of sessions says of this one; none where it stands there already. When it was last
// busy is for closing a forgotten session after hours: a minute is exact enough.
std::optional<SessionSummary> Room::changed_summary() {
  constexpr Duration kExactEnough{60'000};
  auto summary = summary_;
  summary.title = state_.title;
  summary.status = wire::name_of(state_.status);
  summary.code = state_.status == Status::closed ? std::string{} : state_.code;
  if (summarised_join_key_ != state_.join_key) summary.join_key = wire::sha256(state_.join_key);
  summary.created_at = state_.created_at;
  summary.closed_at = state_.closed_at;
  summary.keep_until = keep_until();
  const bool is_exact_enough = last_busy_ - summary.changed_at < kExactEnough &&
                               summary.changed_at > summary.sealed_at;  // else sealed once more
  if (summary == summary_ && is_exact_enough) return {};
  summary.changed_at = last_busy_;
  summarised_join_key_ = state_.join_key;
  summary_ = summary;
  return summary;
}

// ---- people and keys

void Room::create(const CreateSession& command, std::string key_hash,
                  std::optional<std::string> host_key_hash, Joined done) {
  const auto decision = decide(situation({}), InternalCommand{command});
  if (const auto* refused = std::get_if<Refused>(&decision)) return done(*refused);
  const auto& outcomes = std::get<std::vector<Outcome>>(decision);
  const auto host = get<ParticipantJoined>(outcomes.back().event).participant.id;
  Append append;
  append.new_keys = {{std::move(key_hash), KeyKind::participant, summary_.session, host.text, {}}};
  append.used_host_key = std::move(host_key_hash);
  accept(outcomes, std::move(append), [host, done = std::move(done)](bool kept) {
    if (kept)
      done(host);
    else
      done(Refused{Refusal::not_saved});
  });
}

void Room::join(const JoinSession& command, std::string key_hash, std::string link, Joined done) {
  if (takes_nothing()) return done(Refused{Refusal::not_saved});
  const auto decision = decide(situation({}), InternalCommand{command});
  if (const auto* refused = std::get_if<Refused>(&decision)) return done(*refused);
  const auto& outcomes = std::get<std::vector<Outcome>>(decision);
  ParticipantId who;
  if (const auto* joined = get_if<ParticipantJoined>(&outcomes.front().event)) {
    who = joined->participant.id;
  } else {
    who = get<Knocked>(outcomes.front().event).knock.who;
  }
  Append append;
  append.new_keys = {{std::move(key_hash),
                      KeyKind::participant,
                      summary_.session,
                      who.text,
                      {},
                      {},
                      std::move(link)}};
  accept(outcomes, std::move(append), [who, done = std::move(done)](bool kept) {
    if (kept)
      done(who);
    else
      done(Refused{Refusal::not_saved});
  });
}

void Room::add_key(StoredKey key, const std::function<void(bool)>& done) {
  if (takes_nothing()) return done(false);
  Append append;
  append.new_keys = {std::move(key)};
  accept({}, std::move(append), done);
}

void Room::tell_need(AccessNeed need, const std::function<void(bool)>& done) {
  if (takes_nothing()) return done(false);
  Append append;
  append.needs = {std::move(need)};
  accept({}, std::move(append), done);
}

void Room::keep_picture(StoredPicture picture, const std::function<void(bool)>& done) {
  if (takes_nothing()) return done(false);
  Append append;
  append.pictures = {std::move(picture)};
  accept({}, std::move(append), done);
}

void Room::keep_apart(ApartWords words, const std::function<void(bool)>& done) {
  if (takes_nothing()) return done(false);
  Append append;
  append.apart = {std::move(words)};
  accept({}, std::move(append), done);
}

void Room::close_forgotten(const std::string& due) {
  if (takes_nothing()) return;
  let_out(no_name_.end_regardless());
  const auto decision = decide(situation({}), InternalCommand{CloseForgotten{due}});
  accept(std::get<std::vector<Outcome>>(decision), {}, {});
}

}  // namespace cuppa
