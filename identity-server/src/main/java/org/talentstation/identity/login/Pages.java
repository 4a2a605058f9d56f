package org.talentstation.identity.login;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.talentstation.identity.account.AccountStore;
import org.talentstation.identity.account.Accounts;

/** The login page with its messages, and the page of someone who is signed in and came from nowhere. */
@Controller
class Pages {

    private static final long LONGEST_WAIT_SHOWN = 24 * 60;

    private final AccountStore store;

    Pages(AccountStore store) {
        this.store = store;
    }

    @GetMapping("/login")
    String login(@RequestParam(required = false) String error, @RequestParam(required = false) Long wait,
                 @RequestParam(required = false) String logout, Model model, HttpServletResponse response) {
        if (wait != null) {
            long minutes = Math.clamp(wait, 1, LONGEST_WAIT_SHOWN);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader("Retry-After", String.valueOf(minutes * 60));
            model.addAttribute("problem", "登录失败次数过多，请在 " + minutes + " 分钟后再试。");
        } else if (error != null) {
            model.addAttribute("problem", "账号或密码不正确，请重新输入。");
        } else if (logout != null) {
            model.addAttribute("notice", "您已安全退出。");
        }
        return "login";
    }

    @GetMapping("/")
    String home(Principal who, Model model) {
        model.addAttribute("name", store.person(who.getName()).map(Accounts.Person::name).orElse(who.getName()));
        return "home";
    }
}
