using System.Net;
using System.Text.Json;

namespace PrintLayout.Tests.Preview;

/// <summary>The preview as a browser meets it: who gets in, what follows a saved manuscript.</summary>
[Slow]
public sealed class PreviewServerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_gets_in_without_the_token()
    {
        using var desk = new PreviewDesk();
        using var stranger = new HttpClient { BaseAddress = new Uri(desk.Address, "/") };
        foreach (var path in new[] { "/", "/api/board", "/api/events", "/preview.js", "/?token=" + new string('0', 32) })
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(path, Cancel)).StatusCode);
        using var friend = await desk.Open();
        Assert.Equal(HttpStatusCode.OK, (await friend.GetAsync("/api/board", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("Host", "paper.example")]
    [InlineData("Host", "localhost")]
    [InlineData("Origin", "http://paper.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task No_other_page_gets_in_even_with_the_cookie(string header, string value)
    {
        using var desk = new PreviewDesk();
        using var client = await desk.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/board");
        Assert.True(request.Headers.TryAddWithoutValidation(header, value));
        using var answer = await client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("pages", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../edition.yaml")]
    [InlineData("/%2e%2e/edition.yaml")]
    [InlineData("/api/page/../../edition.yaml")]
    [InlineData("/api/manuscript?file=/etc/passwd")]
    [InlineData("/api/page/%00/svg")]
    [InlineData("/api/page/unknown/svg")]
    public async Task No_path_leads_outside_the_pages(string path)
    {
        using var desk = new PreviewDesk();
        using var client = await desk.Open();
        await PreviewDesk.Page(client);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, Cancel)).StatusCode);
        // As it is, and not as HttpClient would tidy it.
        Assert.StartsWith("HTTP/1.1 404", await desk.Raw(client, "GET " + path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_manuscript_is_told_to_all_who_listen_and_shows()
    {
        using var desk = new PreviewDesk();
        using var one = await desk.Open();
        using var other = await desk.Open();
        var before = await PreviewDesk.Page(one);
        using var first = new StreamReader(await one.GetStreamAsync("/api/events", Cancel));
        using var second = new StreamReader(await other.GetStreamAsync("/api/events", Cancel));
        Assert.StartsWith("retry", await first.ReadLineAsync(Cancel), StringComparison.Ordinal);
        Assert.StartsWith("retry", await second.ReadLineAsync(Cancel), StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync(desk.Lead, Cancel);
        await File.WriteAllTextAsync(desk.Lead, text.Replace("从一篇文稿", "新的一篇文稿", StringComparison.Ordinal), Cancel);
        foreach (var listener in new[] { first, second })
        {
            var page = JsonDocument.Parse(await Event(listener, "page")).RootElement;
            Assert.NotEqual(before.GetProperty("version").GetString(), page.GetProperty("version").GetString());
            Assert.Contains("新", await PreviewDesk.Svg(one, page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task With_errors_the_last_good_page_stays_and_is_marked()
    {
        using var desk = new PreviewDesk();
        using var client = await desk.Open();
        var good = await PreviewDesk.Page(client);
        var picture = await PreviewDesk.Svg(client, good);
        var text = await File.ReadAllTextAsync(desk.Lead, Cancel);
        await File.WriteAllTextAsync(desk.Lead, "---\nheadline: [\n---\n", Cancel);
        var stale = await PreviewDesk.Page(client, page => page.GetProperty("stale").GetBoolean());
        Assert.Equal(picture, await PreviewDesk.Svg(client, stale));
        Assert.Contains(stale.GetProperty("findings").EnumerateArray(), found => found.GetProperty("severity").GetString() == "error");
        await File.WriteAllTextAsync(desk.Lead, text, Cancel);
        await PreviewDesk.Page(client, page => !page.GetProperty("stale").GetBoolean());
    }

    [Fact]
    public async Task Scripts_in_a_manuscript_stay_text_and_would_not_run()
    {
        using var desk = new PreviewDesk();
        var text = await File.ReadAllTextAsync(desk.Lead, Cancel);
        await File.WriteAllTextAsync(
            desk.Lead, text.Replace("从一篇文稿", "<script>alert(1)</script>", StringComparison.Ordinal), Cancel);
        using var client = await desk.Open();
        var page = await PreviewDesk.Page(client);
        var svg = await PreviewDesk.Svg(client, page);
        Assert.DoesNotContain("<script", svg, StringComparison.OrdinalIgnoreCase);
        using var answer = await client.GetAsync("/", Cancel);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_finds_line_story_and_capacity()
    {
        using var desk = new PreviewDesk();
        using var client = await desk.Open();
        var page = await PreviewDesk.Page(client);
        var build = JsonDocument.Parse(
            await client.GetStringAsync($"/api/page/{page.GetProperty("id").GetString()}/build", Cancel)).RootElement;
        var line = build.GetProperty("lines").EnumerateArray().First(each => each.GetProperty("path").GetString() == desk.Lead);
        Assert.True(line.GetProperty("line").GetInt32() > 0);
        Assert.All(build.GetProperty("modules").EnumerateArray(), module => Assert.NotEmpty(module.GetProperty("story").GetString()!));
        Assert.Contains(build.GetProperty("modules").EnumerateArray(), module => module.GetProperty("capacity").GetInt32() > 0);
    }

    [Fact]
    public async Task Plates_are_pictures()
    {
        using var desk = new PreviewDesk();
        using var client = await desk.Open();
        var page = await PreviewDesk.Page(client);
        var bytes = await client.GetByteArrayAsync($"/api/page/{page.GetProperty("id").GetString()}/plate?name=K", Cancel);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
    }

    [Fact]
    public async Task Nothing_is_written_and_only_reading_is_answered()
    {
        using var desk = new PreviewDesk();
        using var client = await desk.Open();
        await PreviewDesk.Page(client);
        foreach (var method in new[] { "PUT", "POST", "DELETE" })
            Assert.StartsWith("HTTP/1.1 405", await desk.Raw(client, method + " /api/board"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(desk.Folder, "out")));
    }

    [Fact]
    public async Task A_head_without_end_is_refused()
    {
        using var desk = new PreviewDesk();
        using var client = await desk.Open();
        var answer = await desk.Raw(client, "GET /?" + new string('a', 20_000));
        Assert.DoesNotContain("200 OK", answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/board", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Who_listens_is_let_go_when_it_ends()
    {
        var desk = new PreviewDesk();
        using var client = await desk.Open();
        using var stream = new StreamReader(await client.GetStreamAsync("/api/events", Cancel));
        Assert.StartsWith("retry", await stream.ReadLineAsync(Cancel), StringComparison.Ordinal);
        desk.Dispose();
        try
        {
            while (await stream.ReadLineAsync(Cancel) is not null)
            {
            }
        }
        catch (IOException)
        {
            // Closed in the middle is closed too.
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("/", Cancel));
    }

    private static async Task<string> Event(StreamReader stream, string name)
    {
        while (await stream.ReadLineAsync(Cancel) != "event: " + name)
        {
        }

        return (await stream.ReadLineAsync(Cancel))!["data: ".Length..];
    }
}
