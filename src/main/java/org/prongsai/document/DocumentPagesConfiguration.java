package org.prongsai.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the public pages may load, and how long browsers may keep them. */
@Configuration(proxyBeanMethods = false)
class DocumentPagesConfiguration implements WebMvcConfigurer {

    /** Nothing but our own style, pictures and fonts: no script, no frame, no form, no third party. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Packs and looks change with a restart; readers see it soon after. */
    private static final CacheControl PAGES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    /** A font file never changes under its name. */
    private static final CacheControl FONTS =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Headers()).addPathPatterns("/document", "/document/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/static/fonts/")
                .setCacheControl(FONTS);
        registry.addResourceHandler("/document/*.css")
                .addResourceLocations("classpath:/static/document/")
                .setCacheControl(PAGES);
        registry.addResourceHandler("/style.css", "/icon.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(PAGES);
    }

    /** A reader who follows a second citation downloads the text once. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> documentEtags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> etags =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        etags.addUrlPatterns("/document/*");
        return etags;
    }

    private static final class Headers implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "no-referrer");
            return true;
        }

        /** Only a page that was found may be kept. */
        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView found) {
            if (found != null && found.getStatus() == null) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, PAGES.getHeaderValue());
            }
        }
    }
}
