using System.Net;
using System.Text.Json;

namespace PrintLayout.Tests.Preview;

/// <summary>The preview as a browser meets it: who gets in, what follows a saved manuscript, what may be written.</summary>
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
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(path, Cancel)).StatusCode);
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
        using var desk = new PreviewDesk(writes: true);
        using var client = await desk.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/board");
        Assert.True(request.Headers.TryAddWithoutValidation(header, value));
        using var answer = await client.SendAsync(request, Cancel);
        Assert.Contains(answer.StatusCode, [HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.BadRequest]);
        Assert.DoesNotContain("pages", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../edition.yaml")]
    [InlineData("/%2e%2e/edition.yaml")]
    [InlineData("/api/page/../../edition.yaml")]
    [InlineData("/api/manuscript?file=/etc/passwd")]
    [InlineData("/api/manuscript?file=articles/../../../etc/passwd")]
    [InlineData("/api/manuscript?file=%00")]
    [InlineData("/api/page/unknown/svg")]
    public async Task No_path_leads_outside_the_pages(string path)
    {
        using var desk = new PreviewDesk();
        using var client = await desk.Open();
        await PreviewDesk.Page(client);
        var outside = Path.Combine(desk.Folder, "private.md");
        await File.WriteAllTextAsync(outside, "private", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/manuscript?file=" + outside, Cancel)).StatusCode);
        Assert.NotEmpty((await desk.Read(client)).Text);
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
    public async Task Nothing_is_written_unless_it_was_allowed()
    {
        using var desk = new PreviewDesk();
        using var client = await desk.Open();
        await PreviewDesk.Page(client);
        var (text, digest) = await desk.Read(client);
        Assert.Equal(HttpStatusCode.Forbidden, await desk.Save(client, text + "\n新的一段。\n", digest));
        Assert.Equal(text, await File.ReadAllTextAsync(desk.Lead, Cancel));
        Assert.False(Directory.Exists(Path.Combine(desk.Folder, "out")));
    }

    [Fact]
    public async Task Copy_is_saved_and_never_over_what_another_has_written()
    {
        using var desk = new PreviewDesk(writes: true);
        using var client = await desk.Open();
        await PreviewDesk.Page(client);
        var (text, digest) = await desk.Read(client);
        var changed = text.Replace("从一篇文稿", "新的一篇文稿", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await desk.Save(client, changed, digest));
        Assert.Equal(changed, await File.ReadAllTextAsync(desk.Lead, Cancel));
        // The digest is now that of an older state.
        Assert.Equal(HttpStatusCode.Conflict, await desk.Save(client, text, digest));
        Assert.Equal(changed, await File.ReadAllTextAsync(desk.Lead, Cancel));
        var edition = Path.Combine(desk.Folder, "edition.yaml");
        Assert.Equal(HttpStatusCode.NotFound, await desk.Save(client, "x", digest, edition));
        Assert.DoesNotContain(Directory.EnumerateFiles(desk.Folder, "*~", SearchOption.AllDirectories), _ => true);
    }

    private static async Task<string> Event(StreamReader stream, string name)
    {
        while (await stream.ReadLineAsync(Cancel) != "event: " + name)
        {
        }

        return (await stream.ReadLineAsync(Cancel))!["data: ".Length..];
    }
}
