#include "http/check_routes.hpp"

#include <utility>

#include "http/answers.hpp"
#include "http/for_owner.hpp"

namespace cuppa {
namespace {

void put_findings(wire::Json& list, const std::vector<Finding>& findings) {
  for (const auto& finding : findings) {
    list.push_back({{"verdict", static_cast<int>(finding.verdict)},
                    {"subject", finding.subject},
                    {"sentence", finding.sentence},
                    {"exit_code", finding.exit_code}});
  }
}

}  // namespace

void add_check_route(Router& router, DatabaseCheck& check,
                     std::function<std::vector<Finding>()> more) {
  router.add("GET", "/control/check",
             for_owner([&check, more = std::move(more)](const auto&, const auto&, auto answer) {
               check.run([answer, more](const std::vector<Finding>& found) {
                 wire::Json list = wire::Json::array();
                 put_findings(list, found);
                 put_findings(list, more());
                 answer(json_answer(200, {{"findings", list}}));
               });
             }));
}

}  // namespace cuppa
