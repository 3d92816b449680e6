#include "record/invitation_page.hpp"

#include <algorithm>
#include <utility>

#include "record/calendar_lines.hpp"
#include "wire/civil_date.hpp"
#include "wire/digest.hpp"
#include "wire/invitation_fields.hpp"
#include "wire/json_text.hpp"
#include "wire/text.hpp"

namespace cuppa::record {
namespace {

Invitation cleaned(Invitation words) {
  for (auto* text : {&words.place, &words.directions, &words.call_link, &words.why,
                     &words.what_happens, &words.needs, &words.pre_reading}) {
    *text = wire::clean_text(*text);
  }
  return words;
}

std::string host_name(const SessionState& state) {
  const auto host = std::find_if(state.participants.begin(), state.participants.end(),
                                 [](const Participant& one) { return one.role == Role::host; });
  return host == state.participants.end() ? std::string{} : wire::clean_text(host->name);
}

std::vector<std::string> questions_of(const SessionState& state) {
  std::vector<std::string> questions;
  for (const auto& step : state.plan) {
    for (const auto& question : step.questions) {
      auto text = wire::clean_text(question);
      if (!text.empty()) questions.push_back(std::move(text));
    }
  }
  return questions;
}

// One thought a paragraph, in the order in which one needs them.
std::string description_of(const InvitationPage& page, const std::string& address) {
  const auto& words = page.invitation;
  std::string all;
  for (const auto& text : {words.why, words.what_happens, words.directions, words.call_link,
                           words.pre_reading, words.needs, address}) {
    if (text.empty()) continue;
    all += (all.empty() ? "" : "\n\n") + text;
  }
  return all;
}

}  // namespace

std::optional<InvitationPage> invitation_page_of(const SessionState& state) {
  if (!state.invitation || state.status == Status::closed) return {};
  InvitationPage page;
  page.title = wire::clean_text(state.title);
  page.who_asks = host_name(state);
  page.time_zone = wire::clean_text(state.time_zone);
  page.keep_days = state.keep_days;
  page.code = state.code;
  page.invitation = cleaned(*state.invitation);
  if (page.invitation.shows_questions) page.questions = questions_of(state);
  page.id = wire::sha256(state.invitation_key + "/calendar").substr(0, 16);
  page.revision = state.invitation_revision;
  return page;
}

std::string write_json(const InvitationPage& page) {
  return wire::to_text({{"title", page.title},
                        {"who_asks", page.who_asks},
                        {"time_zone", page.time_zone},
                        {"keep_days", page.keep_days},
                        {"code", page.code},
                        {"questions", page.questions},
                        {"invitation", wire::Writer::to_json(page.invitation)}});
}

// In UTC: a calendar knows nothing of the zone that the session is in but by its name.
std::optional<std::string> write_icalendar(const InvitationPage& page, const std::string& address,
                                           Instant now) {
  const auto starts = moment_of(page.invitation.starts, page.time_zone);
  if (!starts) return {};
  auto text = content_line("BEGIN:VCALENDAR") + content_line("VERSION:2.0") +
              content_line("PRODID:-//Cuppa//Invitation//EN") + content_line("CALSCALE:GREGORIAN") +
              content_line("METHOD:PUBLISH") + content_line("BEGIN:VEVENT") +
              content_line("UID:" + page.id + "@cuppa.invalid") +
              content_line("SEQUENCE:" + std::to_string(page.revision - 1)) +
              content_line("DTSTAMP:" + calendar_moment(now)) +
              content_line("DTSTART:" + calendar_moment(*starts));
  if (page.invitation.minutes > 0) {
    text += content_line("DURATION:PT" + std::to_string(page.invitation.minutes) + "M");
  }
  text += content_line("SUMMARY:" + calendar_text(page.title));
  if (!page.invitation.place.empty()) {
    text += content_line("LOCATION:" + calendar_text(page.invitation.place));
  }
  return text + content_line("DESCRIPTION:" + calendar_text(description_of(page, address))) +
         content_line("URL:" + address) + content_line("END:VEVENT") +
         content_line("END:VCALENDAR");
}

}  // namespace cuppa::record
