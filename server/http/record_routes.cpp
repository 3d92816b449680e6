#include "http/record_routes.hpp"

#include <optional>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/requests.hpp"
#include "record/formats.hpp"
#include "record/profile.hpp"
#include "record/record.hpp"
#include "wire/digest.hpp"

namespace cuppa {
namespace {

bool holds_all(RecordReader reader) {
  return reader == RecordReader::owner || reader == RecordReader::host;
}

bool may_take(RecordReader reader, const record::Format& format, record::Profile profile) {
  if (holds_all(reader) || profile == record::Profile::consented) return true;
  const bool was_there = reader == RecordReader::was_there;
  return was_there && format.is_of_captions && profile == record::Profile::chatham_house;
}

record::Profile unless_asked(RecordReader reader, const record::Format& format) {
  return may_take(reader, format, format.otherwise) ? format.otherwise : record::Profile::consented;
}

std::string asked_for(const HttpRequest& request, std::string_view name,
                      std::string_view otherwise) {
  const auto asked = request.query.find(name);
  return asked == request.query.end() ? std::string{otherwise} : asked->second;
}

// What of it is in the log, and the pictures: without a yes they are the hosts' alone.
record::Record whole_record(RoomRegistry& rooms, const LoadedSession& loaded, RecordReader reader) {
  auto whole = record::record_of(loaded);
  auto pictures = rooms.surroundings().store.pictures(loaded.summary.session);
  if (!holds_all(reader)) {
    std::erase_if(pictures, [](const StoredPicture& picture) { return !picture.with_yes; });
  }
  record::add_pictures(whole, std::move(pictures));
  return whole;
}

// Those that are left in it, and nobody else's.
void read_pictures(RoomRegistry& rooms, const SessionId& session, record::Record& record) {
  for (auto& picture : record.pictures) {
    picture.jpeg = rooms.surroundings().store.picture_bytes(session, picture.id);
  }
}

}  // namespace

std::optional<RecordReader> record_reader(RoomRegistry& rooms, const HttpRequest& request,
                                          const SessionId& session) {
  if (const auto asker = asker_in_the_room(rooms, request, session)) {
    return is_host(asker->card()) ? RecordReader::host : RecordReader::was_there;
  }
  const auto key = rooms.surroundings().store.find_key(wire::sha256(key_of(request)));
  const bool is_reviewer = key && key->session == session && key->kind == KeyKind::reviewer;
  return is_reviewer ? std::optional{RecordReader::reviewer} : std::nullopt;
}

void answer_export(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                   RecordReader reader, const HttpAnswer& answer) {
  const auto* format = record::find_format(asked_for(request, "format", "json"));
  if (format == nullptr) {
    return answer(
        problem_answer(400, "That is not a format. Ask for " + record::format_names() + "."));
  }
  const auto profile = record::find_profile(
      asked_for(request, "profile", record::name_of(unless_asked(reader, *format))));
  if (!profile) {
    return answer(
        problem_answer(400, "That is no profile. Ask for " + record::profile_names() + "."));
  }
  if (!may_take(reader, *format, *profile)) {
    return answer(problem_answer(403, "Only a host may take that. You may take words with a yes."));
  }
  const auto loaded = rooms.surroundings().store.load(session);
  if (!loaded) return answer(refusal_answer(Refusal::not_found));
  HttpResponse response;
  response.content_type = format->content_type;
  response.headers["Cache-Control"] = "no-store";
  response.headers["Content-Disposition"] =
      "attachment; filename=\"cuppa-" + session.text + "." + std::string{format->extension} + "\"";
  auto told = record::as_told_in(*profile, whole_record(rooms, *loaded, reader));
  if (format->shows_pictures) read_pictures(rooms, session, told);
  response.body = format->write(told);
  answer(std::move(response));
}

void add_record_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/api/sessions/:session/record",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const SessionId session{parts[0]};
               const auto reader = record_reader(rooms, request, session);
               if (!reader) return answer(refusal_answer(Refusal::not_allowed));
               const auto loaded = rooms.surroundings().store.load(session);
               if (!loaded) return answer(refusal_answer(Refusal::not_found));
               HttpResponse response;
               response.headers["Cache-Control"] = "no-store";
               const bool was_there = *reader != RecordReader::reviewer;
               const auto profile = was_there ? record::Profile::full : record::Profile::consented;
               response.body = record::find_format("json")->write(
                   record::as_told_in(profile, whole_record(rooms, *loaded, *reader)));
               answer(std::move(response));
             });
  router.add("GET", "/api/sessions/:session/export",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const SessionId session{parts[0]};
               const auto reader = record_reader(rooms, request, session);
               if (!reader) return answer(refusal_answer(Refusal::not_allowed));
               answer_export(rooms, request, session, *reader, answer);
             });
}

}  // namespace cuppa
