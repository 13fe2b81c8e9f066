using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Import;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Import;

/// <summary>Zip archives as sources: their members go through the doors; names in GBK, limits, and imports made again.</summary>
public sealed class ArchiveSourceTests : IDisposable
{
    private const string Port = "# 港口复航\n\n入夜风力下降，调度中心通知三港恢复夜航，第一艘货轮驶入航道。\n";
    private const string Bridge = "<h1>老桥加固</h1><p>始建于一九八七年的东门大桥正在加固，预计下月半幅通车。</p><p><img src=\"../图/桥.jpg\"></p>";
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    private readonly string _root = Directory.CreateTempSubdirectory("printlayout-").FullName;

    private string Output => Path.Combine(_root, "out");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    [InlineData(null)]
    public void Members_with_Chinese_names_become_one_edition(string? page)
    {
        var encoding = page is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
        var bag = Import(Zip(encoding, ("稿件/港口.txt", Encoding.UTF8.GetBytes(Port)), ("稿件/桥.html", Encoding.UTF8.GetBytes(Bridge)),
            ("图/桥.jpg", Jpeg), ("稿件/报销.docx", Docx()), ("__MACOSX/._港口.txt", [1, 2]), (".DS_Store", [1])), out var outcome);

        Assert.DoesNotContain(bag, d => d.Severity == DiagnosticSeverity.Error);
        string[] headlines = ["老桥加固", "报销", "港口复航"];
        Assert.Equal(headlines.Order(StringComparer.Ordinal),
            outcome.Results.SelectMany(result => result.Articles).Select(article => article.Headline).Order(StringComparer.Ordinal));
        Assert.Contains(outcome.Results, result => result.Source.EndsWith("desk.zip/稿件/港口.txt", StringComparison.Ordinal));
        Assert.Single(outcome.Files, file => file.Image is not null);
    }

    [Fact]
    public void Imported_again_with_a_story_more_no_story_is_lost_or_doubled()
    {
        var docx = ("c.docx", Docx());
        Import(Zip(null, ("b.txt", Encoding.UTF8.GetBytes(Port)), docx), out _);
        var before = Articles();
        var edited = Path.Combine(Output, "articles", before.Keys.First(name => before[name].Contains("报销", StringComparison.Ordinal)));
        File.AppendAllText(edited, "\n编辑加的一段。\n");
        var bag = Import(Zip(null, ("a.html", Encoding.UTF8.GetBytes("<h1>北湖来了天鹅</h1><p>今年入冬，北湖来了二百只天鹅，观鸟的人站满了堤岸。</p>")),
            ("b.txt", Encoding.UTF8.GetBytes(Port)), docx), out var outcome);

        Assert.True(outcome.IsWritten);
        Assert.DoesNotContain(bag, d => d.Severity == DiagnosticSeverity.Error);
        var after = Articles();
        Assert.Equal(3, after.Count);
        Assert.Contains("编辑加的一段", File.ReadAllText(edited), StringComparison.Ordinal);
        Assert.All(before.Keys, name => Assert.Contains(name, after.Keys));
    }

    [Fact]
    public void A_folder_with_sources_of_many_forms_becomes_one_edition_once()
    {
        var desk = Directory.CreateDirectory(Path.Combine(_root, "desk")).FullName;
        File.WriteAllText(Path.Combine(desk, "a.txt"), Port);
        File.WriteAllText(Path.Combine(desk, "b.html"), Bridge);
        File.WriteAllBytes(Path.Combine(desk, "c.docx"), Docx());
        File.WriteAllBytes(Path.Combine(desk, "d.odt"), new OdtFile(OdtFile.H("北湖来了天鹅", 1) + OdtFile.P("今年入冬，北湖来了二百只天鹅，观鸟的人站满了堤岸。"))
            .Bytes());
        File.WriteAllText(Path.Combine(desk, "e.json"), "{\"headline\":\"书屋开张\",\"body_text\":\"城东新开一间书屋，店主姓何，每天下午两点开门。\"}");
        File.WriteAllText(Path.Combine(desk, "f.xml"), "<nitf><body><body.head><hedline><hl1>菜价回落</hl1></hedline></body.head><body.content>"
            + "<p>本周三种蔬菜降价，黄瓜每斤便宜了四角钱。</p></body.content></body></nitf>");
        File.WriteAllBytes(Path.Combine(desk, "g.zip"), Zip(null, ("x.md", Encoding.UTF8.GetBytes("---\ntitle: 校车停运\n---\n\n大雪封路，十二条校车"
            + "线路明天起停运三天。\n"))));
        var bag = new DiagnosticBag();
        var outcome = ImportRun.Execute(new ImportSettings([desk], Output, false, false), bag, LayoutLimits.Default);

        Assert.DoesNotContain(bag, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["港口复航", "老桥加固", "报销", "北湖来了天鹅", "书屋开张", "菜价回落", "校车停运"],
            outcome.Results.SelectMany(result => result.Articles).Select(article => article.Headline));
        var before = Articles();
        var again = ImportRun.Execute(new ImportSettings([desk], Output, false, false), new DiagnosticBag(), LayoutLimits.Default);
        Assert.All(again.Files, file => Assert.Equal(ImportFileState.Unchanged, file.State));
        Assert.Equal(before, Articles());
    }

    [Fact]
    public void Hostile_archives_end_in_findings()
    {
        Assert.Contains(Import(Zip(null, ("a.txt", new byte[64 << 20])), out _), d => d.Code == "PL1223");
        Assert.Contains(Import(Zip(null, [.. Enumerable.Range(0, 2100).Select(i => ($"{i}.txt", new byte[] { 65 }))]), out _),
            d => d.Code == "PL1223");
        Assert.Contains(Import(Zip(null, ("in.zip", Zip(null, ("a.txt", [65]))), ("b.txt", Encoding.UTF8.GetBytes(Port))), out var nested),
            d => d.Code == "PL1224" && d.Span.File.EndsWith("desk.zip/in.zip", StringComparison.Ordinal));
        Assert.Single(nested.Results);
        Assert.Contains(Import(Zip(null, ("photo.jpg", Jpeg)), out _), d => d.Code == "PL1212");
        Assert.DoesNotContain(Import(Zip(null, ("../../etc/港口.txt", Encoding.UTF8.GetBytes(Port))), out var outside),
            d => d.Severity == DiagnosticSeverity.Error);
        Assert.Single(outside.Results);
        Assert.Contains(Import([0x50, 0x4B, 3, 4, 0, 0, 0, 0], out _), d => d.Code == "PL1211");
    }

    [Fact]
    public void Any_cut_of_an_archive_ends_in_a_finding_or_stories()
    {
        var bytes = Zip(null, ("港口.txt", Encoding.UTF8.GetBytes(Port)), ("b/c.html", Encoding.UTF8.GetBytes(Bridge)));
        for (var at = 4; at < bytes.Length; at += 5)
        {
            var (spoiled, bag) = ((byte[])bytes.Clone(), new DiagnosticBag());
            spoiled[at] ^= 0x5A;
            Assert.True(ArchiveSources.Read("a.zip", spoiled, bag).Length > 0 || bag.HasErrors);
            Assert.True(ArchiveSources.Read("a.zip", bytes[..at], new DiagnosticBag()).IsEmpty);
        }
    }

    private static byte[] Docx() => new DocxFile(DocxFile.P("报销", DocxFile.Style("1")) + DocxFile.P("一级医院九成，二级医院八成，三级医院七成，下月起施行。"))
        .With("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>").Bytes();

    // Without the mark of UTF-8 where an encoding is given, as programs of Windows write it.
    private static byte[] Zip(Encoding? encoding, params (string Name, byte[] Bytes)[] members)
    {
        using var stream = new MemoryStream();
        using (var archive = encoding is null ? new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)
            : new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.Latin1))
        {
            foreach (var (name, bytes) in members)
            {
                var stored = encoding is null ? name : Encoding.Latin1.GetString(encoding.GetBytes(name));
                using var entry = archive.CreateEntry(stored).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private DiagnosticBag Import(byte[] archive, out ImportOutcome outcome)
    {
        var (path, bag) = (Path.Combine(_root, "desk.zip"), new DiagnosticBag());
        File.WriteAllBytes(path, archive);
        outcome = ImportRun.Execute(new ImportSettings(ImmutableArray.Create(path), Output, false, false), bag, LayoutLimits.Default);
        return bag;
    }

    private SortedDictionary<string, string> Articles() => new(Directory.GetFiles(Path.Combine(Output, "articles"), "*.md")
        .ToDictionary(path => Path.GetFileName(path), File.ReadAllText), StringComparer.Ordinal);
}
