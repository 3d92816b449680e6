#include "http/record_routes.hpp"

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/requests.hpp"
#include "record/formats.hpp"
#include "record/profile.hpp"
#include "record/record.hpp"
#include "wire/digest.hpp"

namespace cuppa {
namespace {

std::string asked_for(const HttpRequest& request, std::string_view name,
                      std::string_view otherwise) {
  const auto asked = request.query.find(name);
  return asked == request.query.end() ? std::string{otherwise} : asked->second;
}

// What of it is in the log, and the pictures.
record::Record whole_record(RoomRegistry& rooms, const LoadedSession& loaded) {
  auto whole = record::record_of(loaded);
  record::add_pictures(whole, rooms.surroundings().store.pictures(loaded.summary.session));
  return whole;
}

}  // namespace

bool may_read_record(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session) {
  if (asker_in_the_room(rooms, request, session)) return true;
  const auto key = rooms.surroundings().store.find_key(wire::sha256(key_of(request)));
  return key && key->session == session && key->kind == KeyKind::reviewer;
}

void answer_export(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                   const HttpAnswer& answer) {
  const auto* format = record::find_format(asked_for(request, "format", "json"));
  if (format == nullptr) {
    return answer(
        problem_answer(400, "That is not a format. Ask for " + record::format_names() + "."));
  }
  const auto profile =
      record::find_profile(asked_for(request, "profile", record::name_of(format->otherwise)));
  if (!profile) {
    return answer(
        problem_answer(400, "That is no profile. Ask for " + record::profile_names() + "."));
  }
  const auto loaded = rooms.surroundings().store.load(session);
  if (!loaded) return answer(refusal_answer(Refusal::not_found));
  HttpResponse response;
  response.content_type = format->content_type;
  response.headers["Cache-Control"] = "no-store";
  response.headers["Content-Disposition"] =
      "attachment; filename=\"cuppa-" + session.text + "." + std::string{format->extension} + "\"";
  response.body = format->write(record::as_told_in(*profile, whole_record(rooms, *loaded)));
  answer(std::move(response));
}

void add_record_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/api/sessions/:session/record",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const SessionId session{parts[0]};
               if (!may_read_record(rooms, request, session)) {
                 return answer(refusal_answer(Refusal::not_allowed));
               }
               const auto loaded = rooms.surroundings().store.load(session);
               if (!loaded) return answer(refusal_answer(Refusal::not_found));
               HttpResponse response;
               response.headers["Cache-Control"] = "no-store";
               response.body = record::find_format("json")->write(whole_record(rooms, *loaded));
               answer(std::move(response));
             });
  router.add("GET", "/api/sessions/:session/export",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const SessionId session{parts[0]};
               if (!may_read_record(rooms, request, session)) {
                 return answer(refusal_answer(Refusal::not_allowed));
               }
               answer_export(rooms, request, session, answer);
             });
}

}  // namespace cuppa
