namespace PrintLayout.Tests.Preview;

/// <summary>The preview as a person meets it in Chromium.</summary>
[Slow]
public sealed class PreviewInChromiumTests
{
    [Fact]
    public async Task A_page_is_opened_by_keys_read_and_follows_its_manuscript()
    {
        using var desk = new PreviewDesk();
        using var browser = await PreviewBrowser.Open(new Uri(desk.Address + "&lang=en"));
        await browser.Until("document.querySelector('.card img')?.naturalWidth > 0");
        Assert.Equal("false", await browser.Value("location.href.includes('token')"));
        Assert.Equal("false", await browser.Value("document.cookie.includes('printlayout')"));
        var board = await browser.Screenshot();
        await Press(browser, "ArrowRight");
        await browser.Until("document.activeElement.className === 'card'");
        await browser.Value("document.activeElement.click()");
        await browser.Until("document.querySelector('.paper svg text') !== null");
        var page = await browser.Screenshot();
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], page[..4]);
        Assert.NotEqual(board, page);
        var cancel = TestContext.Current.CancellationToken;
        var text = await File.ReadAllTextAsync(desk.Lead, cancel);
        await browser.Value("window.before = document.querySelector('.paper svg').outerHTML");
        await File.WriteAllTextAsync(desk.Lead, text.Replace("从一篇文稿", "新的一篇文稿", StringComparison.Ordinal), cancel);
        await browser.Until("document.querySelector('.paper svg')?.outerHTML !== window.before");
        await Press(browser, "Escape");
        await browser.Until("document.querySelector('.board .card') !== null");
    }

    private static Task<string> Press(PreviewBrowser browser, string key) =>
        browser.Value($"dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}' }}))");
}
