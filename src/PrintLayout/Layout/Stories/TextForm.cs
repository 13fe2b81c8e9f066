namespace PrintLayout.Layout.Stories;

/// <summary>What a block of running text is set as.</summary>
internal enum TextForm
{
    Paragraph,
    Crosshead,

    /// <summary>What stands flush right behind the last word: byline, jump line.</summary>
    Signature,

    Table,
}
