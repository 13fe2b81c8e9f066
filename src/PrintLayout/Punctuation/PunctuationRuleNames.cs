namespace PrintLayout.Punctuation;

/// <summary>The names of the punctuation rules in reports. A name never changes its meaning.</summary>
internal static class PunctuationRuleNames
{
    /// <summary>An ASCII mark in Chinese context becomes full width.</summary>
    public const string Mark = "mark";

    /// <summary>A comma between Western names may have to be 、, the mark of a Chinese list.</summary>
    public const string ListMark = "list-mark";

    /// <summary>The dot between the parts of a transcribed name becomes ·.</summary>
    public const string NameDot = "name-dot";

    /// <summary>A doubled mark becomes one; marks that cannot stand side by side are reported.</summary>
    public const string Clash = "clash";

    /// <summary>A 、 between quotation marks or title marks side by side.</summary>
    public const string QuoteList = "quote-list";

    /// <summary>~ between numbers becomes ～.</summary>
    public const string NumberRange = "number-range";

    /// <summary>A hyphen between two years.</summary>
    public const string YearRange = "year-range";

    /// <summary>A blank inside a number.</summary>
    public const string SplitNumber = "split-number";

    /// <summary>Brackets in Chinese context become （）, as a pair.</summary>
    public const string Bracket = "bracket";

    /// <summary>A bracket without its other half.</summary>
    public const string UnpairedBracket = "unpaired-bracket";

    /// <summary>Straight quotation marks in Chinese context become “ ” and ‘ ’, as a pair.</summary>
    public const string Quote = "quote";

    /// <summary>A quotation mark without its other half.</summary>
    public const string UnpairedQuote = "unpaired-quote";

    /// <summary>「」 beside “ ” in one text.</summary>
    public const string MixedQuotes = "mixed-quotes";

    /// <summary>Substitutes for the dash become ——.</summary>
    public const string Dash = "dash";

    /// <summary>Substitutes for the ellipsis become ……, which has six dots.</summary>
    public const string Ellipsis = "ellipsis";

    /// <summary>A blank typed beside Han or a full-width mark is deleted.</summary>
    public const string Blank = "blank";

    /// <summary>Ideographic spaces typed as an indent are deleted, since the style sets the indent.</summary>
    public const string Indent = "indent";

    /// <summary>Full-width Latin letters, digits and the marks inside numbers become ASCII.</summary>
    public const string Fold = "fold";

    /// <summary>A character that looks like the intended one: a radical, a compatibility ideograph, a foreign letter.</summary>
    public const string LookAlike = "look-alike";

    /// <summary>A character that cannot be seen.</summary>
    public const string Invisible = "invisible";
}
