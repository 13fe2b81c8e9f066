using System.IO.Compression;
using System.Text;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Tests.Import;
using static PrintLayout.Tests.Import.DocxFile;

namespace PrintLayout.Fuzz.Targets;

/// <summary>The doors of the import, each with sound documents to spoil.</summary>
internal static class DoorTargets
{
    private const int MostLength = 1 << 15;

    private const string HtmlPage = "<!DOCTYPE html><html><head><title>港口</title></head><body><article><h1>港口一夜未眠</h1><p>文/林禾</p>"
        + "<p style=\"text-align:center\"><strong>入夜</strong>，风力<em>下降</em>，m<sup>2</sup>。</p><ul><li>甲</li><li>乙</li></ul>"
        + "<ol start=\"3\"><li>丙</li></ol><table><tr><th>船</th><th>米</th></tr><tr><td>江一</td><td>7</td></tr></table>"
        + "<figure><img src=\"data:image/png;base64,iVBORw0KGgo=\"><figcaption>夜景</figcaption></figure><blockquote><p>浪高就等</p></blockquote>"
        + "<ruby>逄<rt>páng</rt></ruby><section><h2>先放空船</h2><p>空船&nbsp;&lt;先走&#12290;<br>😊</p></section></article></body></html>";

    private const string WeChat = "<div id=\"js_content\"><section style=\"display:none\">x</section><p><span>桥修好</span></p></div>"
        + "<h1 id=\"activity-name\">渡口</h1>";

    private const string Nitf = "<?xml version=\"1.0\"?><nitf><head><title>x</title></head><body><body.head><hedline><hl1>港口</hl1><hl2"
        + ">副题</hl2>"
        + "</hedline><byline>本报记者 <person>林禾</person></byline><dateline>江州1月20日电</dateline></body.head><body.content><p>入夜，<em>风力</em>"
        + "下降。</p><media media-type=\"image\"><media-reference source=\"a.jpg\"/><media-caption>夜景</media-caption></media><hl2>小题</hl2>"
        + "<table><tr><td>甲</td><td>乙</td></tr></table></body.content></body></nitf>";

    private const string NewsMl = "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet><newsItem><itemMeta><pubStatus "
        + "qcode=\"stat:usable\"/></itemMeta><contentMeta><headline>老桥加固</headline><by>林禾、高禾</by><dateline>江州</dateline></contentMeta>"
        + "<contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>大桥</p><ol><li>甲</li></ol></body></html></inlineXML>"
        + "</contentSet></newsItem><newsItem><contentMeta><description>桥</description></contentMeta><contentSet><remoteContent href"
            + "=\"b.jpg\"/>"
        + "</contentSet></newsItem><newsItem><contentSet><inlineData>&lt;p&gt;正文&lt;/p&gt;</inlineData></contentSet></newsItem></itemS"
            + "et></newsMessage>";

    private const string Ninjs = "{\"headline\":\"港口\",\"byline\":\"林禾\",\"body_html\":\"<p>入夜，<em>风力</em>下降。</p>\","
        + "\"associations\":{\"a\":{\"type\":\"picture\",\"description_text\":\"夜景\",\"renditions\":{\"x\":{\"href\":\"a.jpg\"}}}}}";

    private const string Posts = "[{\"id\":1,\"title\":{\"rendered\":\"港口&amp;桥\"},\"content\":{\"rendered\":\"<p>一</p>\\n<p>二</p>\"},"
        + "\"_embedded\":{\"author\":[{\"name\":\"林禾\"}]}},\n{\"标题\":\"桥\",\"正文\":\"第一段\\n第二段\",\"tags\":[\"a\"]}]";

    private static readonly string[] Tags =
    [
        "<p>", "</p>", "<div>", "</div>", "<w:p>", "</w:p>", "<w:r><w:t>", "<w:t>", "<w:br/>", "<w:tab/>", "<w:tbl>", "<w:tr>", "<w:tc>",
        "<text:p>", "</text:p>", "<text:list>", "<text:s text:c=\"99999999\"/>", "<table>", "<tr>", "<td>", "<h1>", "<h2>", "<li>", "<br>",
        "<ruby>", "<rt>", "<img src=\"", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "<![CDATA[", "]]>", "\"", "\":", "{", "}", "[",
            "]", ",",
        "<script>", "<svg>", "<template>", "<select>", "<frameset>", "\uFFFC", "\uE06C", "style=\"display:none\"", "# ", "**", "[^1]", "　",
    ];

    /// <summary>The door for docx.</summary>
    public static FuzzTarget Docx() => new DoorTarget("docx", ".docx", Packed(), () => [DocxBytes()]);

    /// <summary>The door for odt.</summary>
    public static FuzzTarget Odt() => new DoorTarget("odt", ".odt", Packed(), () => [OdtBytes()]);

    /// <summary>The door for HTML.</summary>
    public static FuzzTarget Html() => new DoorTarget("html", ".html", Plain(), () => Bytes(HtmlPage, WeChat));

    /// <summary>The door for news messages in XML.</summary>
    public static FuzzTarget NewsXml() => new DoorTarget("news-xml", ".xml", Plain(), () => Bytes(Nitf, NewsMl));

    /// <summary>The door for JSON.</summary>
    public static FuzzTarget Json() => new DoorTarget("json", ".json", Plain(), () => Bytes(Ninjs, Posts));

    /// <summary>Archives of sources.</summary>
    public static FuzzTarget Zip() => new DoorTarget("zip", ".zip", Packed(), () => [Archive()]);

    private static TextMutator Plain() => new(Tags, MostLength);

    private static MixedMutator Packed() => new(new ZipMutator(Plain()));

    private static IEnumerable<byte[]> Bytes(params string[] texts) => texts.Select(Encoding.UTF8.GetBytes);

    private static byte[] DocxBytes() => new DocxFile(P("港口复航", Style("1")) + P("本报记者 林禾", "<w:jc w:val=\"center\"/>")
        + "<w:p>" + R("入夜，") + R("风力", "<w:b/>") + R("下降", "<w:i/>") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        + "<w:del w:id=\"1\"><w:r><w:delText>七</w:delText></w:r></w:del><w:ins w:id=\"3\">" + R("八") + "</w:ins></w:p>"
        + P("甲", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") + "<w:tbl><w:tr><w:tc>" + P("船") + "</w:tc><w:tc>"
        + P("米") + "</w:tc></w:tr></w:tbl><w:p><w:r><w:drawing><a:blip r:embed=\"rId7\"/></w:drawing></w:r></w:p>" + P("夜景", Style("C"))
        + P("先放空船", Style("2")) + P("空船先走。"))
        .With("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"caption\"/></w:style>")
        .With("numbering", "numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"chineseCounting\"/>"
            + "<w:lvlText w:val=\"（%1）\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
        .With("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + P("据市医保局。") + "</w:footnote>")
        .WithImage("rId7", "image1.jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]).Bytes();

    private static byte[] OdtBytes() => new OdtFile(OdtFile.H("港口复航", 1) + OdtFile.P("入夜，" + OdtFile.Span("风力", "B")
        + "<text:s/>下降<text:note>"
        + "<text:note-body><text:p>注</text:p></text:note-body></text:note>。<text:line-break/>电话") + "<text:list><text:list-item>"
        + OdtFile.P("甲") + "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>船</text:p></table:tab"
            + "le-cell>"
        + "<table:table-cell><text:p>米</text:p></table:table-cell></table:table-row></table:table>" + OdtFile.P(
            "<draw:frame><draw:text-box><text:p><draw:frame><draw:image xlink:href=\"Pictures/1.jpg\"/></draw:frame>夜景</text:p></draw:"
                + "text-box>"
            + "</draw:frame>") + OdtFile.H("先放空船", 2), OdtFile.Style("B", "text", "<style:text-properties fo:font-weight=\"bold\"/>"))
        .Part("Pictures/1.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]).Bytes();

    private static byte[] Archive()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in new[]
            {
                ("稿/港口.txt", Encoding.UTF8.GetBytes("# 港口复航\n\n入夜，风力下降。\n")), ("稿/桥.html", Encoding.UTF8.GetBytes(HtmlPage)),
                ("a.json", Encoding.UTF8.GetBytes(Ninjs)), ("b.docx", DocxBytes()), ("图/a.jpg", [0xFF, 0xD8, 0xFF, 0xE0]),
            })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
