using System.Diagnostics;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Import;
using PrintLayout.Production.Import.Doors;
using static PrintLayout.Tests.Import.DocxFile;

namespace PrintLayout.Tests.Import;

/// <summary>
/// Sources of 10 MB and more end soon, in stories or in a finding. The times are wide, since other work runs beside tests; what they guard
/// is time with the square of the length. docs/performance.md has the figures.
/// </summary>
[Slow]
public sealed class LongSourceTests
{
    private const string Paragraph = "入夜，风力降到六级以下，调度中心通知三港恢复夜航。二十二时十分，第一艘货轮驶入航道。";
    private const int Long = 10_000_000 / 3;
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(90);

    public static TheoryData<string> Texts => ["one paragraph", "paragraphs", "lines", "stories", "headings", "displaced headlines",
        "short lines"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_10_MB_ends_soon(string kind)
    {
        var piece = kind switch
        {
            "one paragraph" => Paragraph,
            "paragraphs" => "　　" + Paragraph + "\n",
            "lines" => Paragraph[..13] + "\n",
            "stories" => "港口一夜未眠\n\n本报讯（记者林禾）" + Paragraph + "\n\n" + Paragraph + Paragraph + Paragraph + "\n\n",
            "headings" => "# 港口一夜未眠\n\n" + Paragraph + "\n\n" + Paragraph + Paragraph + Paragraph + "\n\n",
            "displaced headlines" => "# 港口\n\n# 老桥\n\n" + Paragraph + Paragraph + Paragraph + "\n\n东门大桥半幅通车\n\n",
            _ => "港口夜景，夜航恢复。\n\n",
        };
        Ends("page.txt", Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, piece, Long / piece.Length).ToString()));
    }

    [Fact]
    public void A_document_a_page_and_a_table_of_10_MB_end_soon()
    {
        static string Many(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
        Ends("a.docx", new DocxFile(Many(P(Paragraph), Long)).Bytes());
        Ends("b.docx", new DocxFile("<w:tbl>" + Many("<w:tr><w:tc>" + P("甲") + "</w:tc><w:tc>" + P("乙") + "</w:tc></w:tr>", Long)
            + "</w:tbl>").Bytes());
        Ends("a.html", Encoding.UTF8.GetBytes("<html><body><h1>港口</h1>" + Many("<p>" + Paragraph + "</p>", Long) + "</body></html>"));
        Ends("b.html", Encoding.UTF8.GetBytes("<html><body><table>" + Many("<tr><td>甲</td><td>乙</td></tr>", Long)
            + "</table></body></html>"));
        Ends("a.odt", new OdtFile(Many(OdtFile.P(Paragraph), Long)).Bytes());
        Ends("a.json", Encoding.UTF8.GetBytes("[" + Many("{\"title\":\"港口\",\"body\":\"" + Paragraph + "\"},", Long / 40) + "{}]"));
    }

    private static void Ends(string file, byte[] bytes)
    {
        var (bag, clock) = (new DiagnosticBag(), Stopwatch.StartNew());
        var document = SourceDoors.Read(file, bytes, folder: null, bag);
        if (document is not null) ManuscriptImport.Import(file, document.Text, [], bag);
        Assert.True(document is not null || bag.HasErrors);
        Assert.True(clock.Elapsed < Most, $"{file}: {clock.Elapsed}");
    }
}
