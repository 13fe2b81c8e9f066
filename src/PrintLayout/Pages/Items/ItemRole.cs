namespace PrintLayout.Pages.Items;

/// <summary>What an item is on the page. Audits, document structure and dumps use it; how the item is drawn never depends on it.</summary>
public enum ItemRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>
    /// Reading above a base (注音): beside the text of its story, not part of it. In the order of items it follows the run of its base.
    /// </summary>
    Ruby,

    /// <summary>Headline.</summary>
    Headline,

    /// <summary>Kicker (引题).</summary>
    Kicker,

    /// <summary>Deck (副题).</summary>
    Deck,

    /// <summary>Crosshead (小标题).</summary>
    Crosshead,

    /// <summary>Pull quote (引语) that stands by itself.</summary>
    PullQuote,

    /// <summary>A cell of a table.</summary>
    Table,

    /// <summary>Title of a table or box.</summary>
    ElementTitle,

    /// <summary>Text of a box in a story.</summary>
    Box,

    /// <summary>Section label and its pinyin.</summary>
    Label,

    /// <summary>Byline (署名).</summary>
    Byline,

    /// <summary>Jump line (上接, 下转).</summary>
    JumpLine,

    /// <summary>Figure or its placeholder.</summary>
    Figure,

    /// <summary>Caption (图片说明).</summary>
    Caption,

    /// <summary>Credit (摄, 制图).</summary>
    Credit,

    /// <summary>Folio (报眉).</summary>
    Folio,

    /// <summary>Nameplate (报头) with its ears.</summary>
    Nameplate,

    /// <summary>Advertisement or its placeholder.</summary>
    Advertisement,

    /// <summary>A rule between stories or columns.</summary>
    Rule,

    /// <summary>A tint or box behind other items.</summary>
    Background,

    /// <summary>A printer's mark outside the bleed.</summary>
    Mark,
}
