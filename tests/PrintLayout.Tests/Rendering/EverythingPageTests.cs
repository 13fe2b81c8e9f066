using PrintLayout.Cli.Runs;
using PrintLayout.Pdf.Standards;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Rendering;

/// <summary>
/// One broadsheet page that is made up with everything on it: tables, boxes, a chart of each type, a QR code, an SVG nameplate, an
/// advertisement as PDF/X-1a. The press files are clean by our preflight.
/// </summary>
[Slow]
public sealed class EverythingPageTests : IDisposable
{
    private const string Weather = """
        ---
        headline: 明天晴暖|后天有雨
        figures:
          - { kind: table, data: ../data/weather.csv, title: 周边城市天气, unit: 气温：℃ }
          - { kind: qr, qr: "https://weather.example.cn/city/binjiang?day=20260121", label: 扫码看逐时预报 }
        priority: 3
        ---

        市气象台昨天傍晚发布消息，受弱暖脊控制，明天全市天气晴好，早晨有轻雾，最高气温十二摄氏度。后天起冷空气南下，有一次小到中雨的过程。

        气象台提醒，早晨能见度低，过江的船要减速慢行；后天出门带伞，老人和孩子添一件衣服。

        """;

    private const string League = """
        ---
        headline: 滨江队主场取胜|升到第三
        figures:
          - { kind: table, data: ../data/league.csv, title: 积分榜, credit: ■ 本报制表 }
        priority: 3
        ---

        昨晚的一场焦点战，滨江队主场两球小胜海州队，积分榜上升到第三位。上半场双方都很谨慎，下半场第六十一分钟，队长禁区外一脚远射打破僵局。

        终场前三分钟，替补上场的新人接角球头球再下一城。主教练赛后说，这是全队这个赛季打得最有耐心的一场，接下来两个客场才是真正的考验。

        """;

    private const string Edition = """
        paper: 滨江日报
        date: 2026-01-20
        master: masters/broadsheet.yaml
        style: styles/daily.yaml
        nameplate: { image: nameplate.svg, issue: 8121, cn: 33-0001 }
        pages:
          - page: A1
            section: 要闻
            layout: auto
            furniture: nameplate
            articles: [articles/chart-column.md, articles/chart-line.md, articles/chart-bar.md, articles/chart-pie.md,
              articles/chart-stacked.md, articles/table-figure.md, articles/boxes.md, articles/weather.md, articles/league.md]
            ads:
              - { id: bank, image: ads/books.pdf, size: 80mm x 56mm }

        """;

    private const string Nameplate = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100">
        <path d="M10 80 L40 20 L70 80 Z M28 62 H52 L40 38 Z" fill-rule="evenodd"/><rect x="85" y="20" width="60" height="60" rx="8"/>
        <circle cx="190" cy="50" r="30"/><path d="M10 92 H390" stroke="#000" stroke-width="4"/>
        </svg>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("everything-").FullName;

    public EverythingPageTests()
    {
        foreach (var (from, to) in new[]
        {
            ("layouts/masters", "masters"), ("layouts/styles", "styles"), ("layouts/gallery/articles", "articles"),
            ("layouts/gallery/data", "data"), ("layouts/gallery/ads", "ads"), ("layouts/gallery/art", "art"),
        })
        {
            Directory.CreateDirectory(Path.Combine(_folder, to));
            foreach (var file in Directory.GetFiles(Path.Combine(TestPaths.Root, from)))
                File.Copy(file, Path.Combine(_folder, to, Path.GetFileName(file)));
        }

        Write("articles/weather.md", Weather);
        Write("articles/league.md", League);
        Write("data/weather.csv", "城市,天气,风力,最低,最高\n滨江,晴转多云,东南风3级,5,12\n海州,多云,东风4级,6,11\n石门,晴,西风2级,-1,9\n");
        Write("edition.yaml", Edition);
        Write("nameplate.svg", Nameplate);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(PdfStandard.X4)]
    [InlineData(PdfStandard.X1a)]
    public void A_page_with_everything_is_made_up_and_clean_for_the_press(PdfStandard standard)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var settings = new RenderRequest([Path.Combine(_folder, "edition.yaml")], Path.Combine(_folder, "out"), 36, TestFonts.Bundled)
        {
            Formats = ["pdf"],
            Standard = standard,
        };
        Assert.Equal(0, new RenderRun(settings, output, messages).Execute());
        Assert.DoesNotContain("PL6", messages.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("error", messages.ToString(), StringComparison.Ordinal);
        Assert.Contains("9 stories", messages.ToString(), StringComparison.Ordinal);
        Assert.Contains(" 0 overset", messages.ToString(), StringComparison.Ordinal);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
