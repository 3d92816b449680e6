#include "http/routes_of_sessions.hpp"

#include "http/about_me_routes.hpp"
#include "http/answer_routes.hpp"
#include "http/archive_routes.hpp"
#include "http/caption_routes.hpp"
#include "http/concern_routes.hpp"
#include "http/erasing_routes.hpp"
#include "http/follow_up_routes.hpp"
#include "http/invitation_routes.hpp"
#include "http/last_time_routes.hpp"
#include "http/link_routes.hpp"
#include "http/need_routes.hpp"
#include "http/own_words_routes.hpp"
#include "http/picture_routes.hpp"
#include "http/record_routes.hpp"

namespace cuppa {

void add_routes_of_sessions(Router& router, RoomRegistry& rooms) {
  add_picture_routes(router, rooms);
  add_record_routes(router, rooms);
  add_last_time_routes(router, rooms);
  add_link_routes(router, rooms);
  add_caption_routes(router, rooms);
  add_follow_up_routes(router, rooms);
  add_answer_routes(router, rooms);
  add_archive_routes(router, rooms);
  add_invitation_routes(router, rooms);
  add_own_words_routes(router, rooms);
  add_need_routes(router, rooms);
  add_concern_routes(router, rooms);
  add_erasing_routes(router, rooms);
  add_about_me_routes(router, rooms);
}

}  // namespace cuppa
