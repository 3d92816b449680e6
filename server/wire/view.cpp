#include "wire/invitation_fields.hpp"
#include "wire/server_frames.hpp"
#include "wire/state_fields.hpp"
#include "wire/text_writer.hpp"
#include "wire/theme_fields.hpp"

namespace cuppa::wire {
namespace {

// A clock in a view also says whether it is told on private streams only.
struct ViewClock {
  const Clock& clock;
};

void fields(TextWriter& v, const ViewClock& m) {
  fields(v, m.clock);
  v("private", m.clock.is_private);
}

std::map<Scope, ViewClock> clocks_of(const SessionState& state) {
  std::map<Scope, ViewClock> clocks;
  for (const auto& [scope, clock] : state.clocks) clocks.emplace(scope, ViewClock{clock});
  return clocks;
}

}  // namespace

std::string view_text(const SessionState& state, const Viewer& viewer) {
  const auto seen = seen_by(state, viewer);
  TextWriter v;
  v("title", seen.title);
  v("place_and_time", seen.place_and_time);
  v("time_zone", seen.time_zone);
  v("hall_expected", seen.hall_expected);
  v("online_expected", seen.online_expected);
  v("keep_days", seen.keep_days);
  v("code", seen.code);
  v("join_key", seen.join_key);
  v("after", seen.after);
  v("status", seen.status);
  v("created_at", seen.created_at);
  v("started_at", seen.started_at);
  v("closed_at", seen.closed_at);
  v("settings", seen.settings);
  v("plan", seen.plan);
  v("step", seen.step);
  v("participants", seen.participants);
  v("tables", seen.tables);
  v("notes", seen.notes);
  v("park", seen.park);
  v("chat", seen.chat);
  v("feedback", seen.feedback);
  v("reader", seen.reader);
  v("reader_asked", seen.reader_asked);
  v("held", seen.held);
  v("replies", seen.replies);
  v("private_words", seen.private_words);
  v("what_we_heard", seen.what_we_heard);
  v("agreements", seen.agreements);
  v("themes", seen.themes);
  v("support", seen.support);
  v("words_uses", seen.words_uses);
  v("gathering", seen.gathering);
  v("glossary", seen.glossary);
  v("givens", seen.givens);
  v("suggested_questions", seen.suggested_questions);
  v("calls", seen.calls);
  v("said", seen.said);
  v("door", seen.door);
  v("finished", seen.finished);
  v("choices", seen.choices);
  v("groups", seen.groups);
  v("follow_up_key", seen.follow_up_key);
  v("published", seen.published);
  v("local_contact", seen.local_contact);
  v("invitation", seen.invitation);
  v("invitation_key", seen.invitation_key);
  v("invitation_revision", seen.invitation_revision);
  v("report", seen.report);
  v("report_revision", seen.report_revision);
  v("clocks", clocks_of(seen));
  return v.take();
}

}  // namespace cuppa::wire
