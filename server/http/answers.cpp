#include "http/answers.hpp"

#include <utility>

#include "wire/json_text.hpp"
#include "wire/limits.hpp"
#include "wire/refusals.hpp"

namespace cuppa {
namespace {

int status_for(Refusal refusal) {
  switch (refusal) {
    case Refusal::wrong_code:
    case Refusal::not_found:
      return 404;
    case Refusal::wrong_key:
    case Refusal::wrong_password:
    case Refusal::not_allowed:
      return 403;
    case Refusal::too_many:
      return 429;
    case Refusal::not_saved:
      return 503;
    case Refusal::unreadable:
    case Refusal::bad_field:
    case Refusal::name_too_long:
      return 400;
    default:
      return 409;
  }
}

}  // namespace

HttpResponse json_answer(int status, const wire::Json& body) {
  HttpResponse response;
  response.status = status;
  response.headers["Cache-Control"] = "no-store";
  response.body = wire::to_text(body);
  return response;
}

HttpResponse refusal_answer(int status, Refusal refusal) {
  auto response = json_answer(status, {{"code", wire::code_of(refusal)},
                                       {"sentence", wire::sentence_for(refusal)},
                                       {"try_again", wire::may_try_again(refusal)}});
  if (status == 429 || status == 503) {
    response.headers["Retry-After"] = std::to_string(limits::kRetryAfterSeconds);
  }
  return response;
}

HttpResponse refusal_answer(Refusal refusal) {
  return refusal_answer(status_for(refusal), refusal);
}

HttpResponse unlisted_answer(const char* content_type, std::string body) {
  HttpResponse response;
  response.content_type = content_type;
  response.headers["Cache-Control"] = "no-store";
  response.headers["X-Robots-Tag"] = "noindex";
  response.body = std::move(body);
  return response;
}

HttpResponse problem_answer(int status, std::string_view sentence) {
  return json_answer(status, {{"code", nullptr}, {"sentence", sentence}, {"try_again", false}});
}

}  // namespace cuppa
