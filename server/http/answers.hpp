// Answers that every route gives in the same form.
#pragma once

#include <string>
#include <string_view>

#include "http/http.hpp"
#include "session/refusal.hpp"
#include "wire/fields.hpp"

namespace cuppa {

HttpResponse json_answer(int status, const wire::Json& body);

// {"code", "sentence", "try_again"}, as in a refusal frame.
HttpResponse refusal_answer(int status, Refusal refusal);
HttpResponse refusal_answer(Refusal refusal);  // with the status that fits it

// A page that whoever has its address may read: not for caches, and not for search engines, whoever
// passes the address on.
HttpResponse unlisted_answer(const char* content_type, std::string body);

// For what no device of ours asks: a plain sentence, no code.
HttpResponse problem_answer(int status, std::string_view sentence);

}  // namespace cuppa
