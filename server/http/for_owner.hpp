// Routes that only the owner of the data directory reaches, through the socket in it.
#pragma once

#include <utility>

#include "http/answers.hpp"
#include "http/router.hpp"

namespace cuppa {

inline Router::Route for_owner(Router::Route route) {
  return [route = std::move(route)](const HttpRequest& request,
                                    const std::vector<std::string>& parts, HttpAnswer answer) {
    if (!request.from_owner) return answer(refusal_answer(Refusal::not_allowed));
    route(request, parts, std::move(answer));
  };
}

}  // namespace cuppa
