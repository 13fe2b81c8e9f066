using PrintLayout.Import.Neutral;
using PrintLayout.Import.Passages;
using PrintLayout.Import.Structure;

namespace PrintLayout.Import.Readings;

/// <summary>A line of the source with what its form and its neighbours say about it.</summary>
/// <param name="Passage">Its words.</param>
/// <param name="Indent">Its indent in half em.</param>
/// <param name="BlanksBefore">Number of empty lines before it; many before the first line.</param>
internal sealed record SourceLine(Passage Passage, int Indent, int BlanksBefore)
{
    /// <summary>The words.</summary>
    public string Text => Passage.Text;

    /// <summary>Width in half em.</summary>
    public required int Width { get; init; }

    /// <summary>What the document says of its look.</summary>
    public LineLook Look { get; init; }

    /// <summary>Whether a wide blank parts it from text on the same line of the file.</summary>
    public bool IsLostBreak { get; init; }

    /// <summary>Number of empty lines behind it.</summary>
    public int BlanksAfter { get; set; }

    /// <summary>Measure at which its block was wrapped, in half em; 0 when it was not.</summary>
    public int Measure { get; set; }

    /// <summary>Whether the block of the line marks paragraphs by an indent.</summary>
    public bool IsIndentBlock { get; set; }

    /// <summary>Whether its lines and neighbours have the form of verse.</summary>
    public bool IsVerse { get; set; }

    /// <summary>Whether it is a row among rows of a table.</summary>
    public bool IsRow { get; set; }

    /// <summary>Whether it is one of several lines of the same form right below each other: 时间：…, 10：00 ….</summary>
    public bool IsEntry { get; set; }

    /// <summary>Whether it is cells with one wide blank between them, as the lines beside it have.</summary>
    public bool HasCells { get; set; }

    /// <summary>Whether it is a short question above running text, as others of the page are.</summary>
    public bool IsQuestion { get; set; }

    /// <summary>Whether it is called as what stands beside a story is: 警方提醒, 记者手记, 新闻链接.</summary>
    public bool IsSidebar { get; init; }

    /// <summary>Whether it counts the parts of a series: ·第三期, 系列报道之二.</summary>
    public bool IsSeriesName { get; init; }

    /// <summary>Whether it is the title that an agency sets behind its dateline: 新华社西宁11月28日电　题：….</summary>
    public bool IsWireTitle { get; init; }

    /// <summary>Whether brackets hold all of it, as they do a remark.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Whether it is a remark with which stories end: （据新华网）, （作者系教师）.</summary>
    public bool IsClosing { get; init; }

    /// <summary>Whether it is called as notices are: 停水公告, 遗失声明, 讣告.</summary>
    public bool IsNoticeTitle { get; init; }

    /// <summary>How many thousandths of its pairs of Han the text below it uses.</summary>
    public int WordsBelow { get; set; }

    /// <summary>How many thousandths of its pairs of Han the text above it uses.</summary>
    public int WordsAbove { get; set; }

    /// <summary>How much the texts above and below share, in thousandths of their pairs of Han; -1 where they are too short.</summary>
    public int Cohesion { get; set; } = -1;

    /// <summary>Whether a sentence ends with it.</summary>
    public bool EndsSentence { get; init; }

    /// <summary>Whether it opens as a news story does.</summary>
    public bool IsLede { get; init; }

    /// <summary>The byline that it would be; null when it has no such form.</summary>
    public Element? Byline { get; init; }

    /// <summary>The credit that it would be.</summary>
    public CreditShape? Credit { get; set; }

    /// <summary>What it is for the page, such as a folio; null for a line of a story.</summary>
    public string? Furniture { get; init; }

    /// <summary>Whether it is of a letter or a notice: a salutation, a wish, an address.</summary>
    public bool IsAddress { get; init; }

    /// <summary>Whether it opens as one of a conversation does.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>Whether it opens as a note that belongs to the story above.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether it begins with the mark of an item.</summary>
    public bool StartsItem { get; set; }

    /// <summary>Whether a quotation or bracket in it is not closed.</summary>
    public bool HasOpenMark { get; init; }

    /// <summary>Name of the form field that it begins with, such as 标题.</summary>
    public string? Field { get; init; }

    /// <summary>Length of the field's name with its colon.</summary>
    public int FieldLength { get; init; }

    /// <summary>Whether the line fills its measure, as a wrapped line does that does not end its paragraph.</summary>
    public bool IsFull => Measure > 0 && Indent + Width > Measure - 4;

    /// <summary>Whether the line is short enough for a headline or the like and does not end as a sentence does.</summary>
    public bool IsShort => Width <= 70 && !"。，、；：,;:".Contains(Text[^1], StringComparison.Ordinal) && !EndsSpeech;

    // …说：“记得。”
    private bool EndsSpeech => Text is [.., '。', '”' or '」' or '）'] && Text[0] is not ('“' or '「' or '（');
}
