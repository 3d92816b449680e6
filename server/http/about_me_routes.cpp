#include "http/about_me_routes.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "record/who.hpp"
#include "wire/civil_date.hpp"
#include "wire/json_text.hpp"

namespace cuppa {
namespace {

bool names(const wire::Json& body, const ParticipantId& who) {
  if (body.is_string()) return body.get_ref<const std::string&>() == who.text;
  if (!body.is_structured()) return false;
  for (const auto& part : body) {
    if (names(part, who)) return true;
  }
  return false;
}

// Every event that is told on their own stream or has their id in it, as it is kept.
wire::Json log_about(const LoadedSession& kept, const ParticipantId& who, const std::string& zone) {
  wire::Json events = wire::Json::array();
  for (const auto& stored : kept.events) {
    const auto body = wire::parse_json(stored.body);
    const bool is_own = stored.stream == "participant." + who.text;
    if (!body || (!is_own && !names(*body, who))) continue;
    events.push_back(
        {{"when", civil_minute(stored.at, zone)}, {"what", stored.kind}, {"kept", *body}});
  }
  return events;
}

std::string need_of(RoomRegistry& rooms, const SessionId& session, const ParticipantId& who) {
  for (const auto& need : rooms.surroundings().store.needs(session)) {
    if (need.participant == who.text) return need.text;
  }
  return {};
}

std::vector<std::string> concerns_of(RoomRegistry& rooms, const SessionId& session,
                                     const ParticipantId& who) {
  std::vector<std::string> texts;
  for (const auto& concern : rooms.surroundings().store.apart(session, Apart::concern)) {
    if (concern.participant == who.text) texts.push_back(concern.text);
  }
  return texts;
}

wire::Json words_of(const SessionState& state, const ParticipantId& who) {
  wire::Json words = wire::Json::array();
  const auto add = [&](const char* where, const auto& item) {
    if (item.by == who && !item.text.empty())
      words.push_back({{"where", where}, {"words", item.text}});
  };
  for (const auto& note : state.notes) add("a turn or note", note);
  for (const auto& item : state.park) add("the car park", item);
  for (const auto& item : state.chat) add("the chat", item);
  for (const auto& line : state.agreements) add("what we agree", line);
  for (const auto& question : state.suggested_questions) add("a question to ask", question);
  for (const auto& theme : state.themes) {
    if (theme.by == who)
      words.push_back({{"where", "a heading for the report"}, {"words", theme.title}});
  }
  for (const auto& word : state.private_words) {
    add(word.with == who ? "to the hosts" : "to one person", word);
  }
  return words;
}

wire::Json page_about(RoomRegistry& rooms, const Asker& about, const LoadedSession& kept) {
  const auto& state = about.room->state();
  const auto& zone = state.time_zone;
  const auto log = log_about(kept, about.who, zone);
  const auto stored_answers =
      std::count_if(kept.answers.begin(), kept.answers.end(),
                    [&](const StoredAnswer& answer) { return answer.actor == about.who.text; });
  auto& store = rooms.surroundings().store;
  return {
      {"session", state.title},
      {"name", about.card().name},
      {"mug", record::mug_words(about.card().mug)},
      {"came", log.empty() ? wire::Json{} : log.front()["when"]},
      {"words", words_of(state, about.who)},
      {"what you told the hosts that you need", need_of(rooms, about.room->id(), about.who)},
      {"concerns that you wrote down", concerns_of(rooms, about.room->id(), about.who)},
      {"keys of your devices, kept as a hash only",
       store.keys_of(about.room->id(), about.who.text)},
      {"answers kept in case your device asks again", stored_answers},
      {"kept until", civil_date(kept.summary.keep_until, zone)},
      {"everything in the log that names you", log},
      {"not kept",
       {"what you wrote without a name, as yours", "an address of your device",
        "an e-mail or a number", "what was said aloud, unless the group said yes to captions",
        "what you typed and did not send"}},
  };
}

// Me, or a seat that is in my care: nobody else's, a host's wish or not.
std::optional<Asker> asked_about(const Asker& asker, const HttpRequest& request) {
  const auto wanted = request.query.find("who");
  if (wanted == request.query.end() || wanted->second == asker.who.text) return asker;
  const ParticipantId who{wanted->second};
  const auto* card = find_participant(asker.room->state(), who);
  if (card == nullptr || card->cared_by != asker.who) return {};
  return Asker{asker.room, who};
}

}  // namespace

void add_about_me_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/api/sessions/:session/about-me",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const SessionId session{parts[0]};
               const auto asker = asker_in_the_room(rooms, request, session);
               const auto about = asker ? asked_about(*asker, request) : std::nullopt;
               if (!about) return answer(refusal_answer(Refusal::not_allowed));
               const auto kept = rooms.surroundings().store.load(session);
               if (!kept) return answer(refusal_answer(Refusal::not_found));
               answer(json_answer(200, page_about(rooms, *about, *kept)));
             });
}

}  // namespace cuppa
