// What whoever comes in may know of the server before they do.
#include "http/place_routes.hpp"

#include "support/http_scenario.hpp"
#include "wire/json_text.hpp"

namespace cuppa::tests {
namespace {

class PlaceRoutesTest : public HttpScenario {
 protected:
  wire::Json place(const PlaceOptions& options) {
    add_place_routes(router_, options);
    return wire::Json::parse(body(asks({"GET", "/api/place", {}, {}, {}, {}})));
  }
};

TEST_F(PlaceRoutesTest, WhoIsResponsibleIsSaidAsTheOperatorWroteIt) {
  PlaceOptions options;
  options.responsible = "Anytown Carers, charity 123456";
  options.contact = "tea@example.org";
  options.keep_days = 30;
  EXPECT_EQ(place(options), (wire::Json{{"responsible", "Anytown Carers, charity 123456"},
                                        {"contact", "tea@example.org"},
                                        {"keep_days", 30}}));
}

TEST_F(PlaceRoutesTest, WhereNobodyWasNamedNobodyIs) {
  EXPECT_EQ(place({}), (wire::Json{{"responsible", ""}, {"contact", ""}, {"keep_days", 90}}));
}

}  // namespace
}  // namespace cuppa::tests
