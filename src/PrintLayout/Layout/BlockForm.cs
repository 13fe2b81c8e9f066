namespace PrintLayout.Layout;

/// <summary>What a block of running text is set as.</summary>
internal enum BlockForm
{
    Paragraph,
    Crosshead,

    /// <summary>What stands flush right behind the last word: byline, jump line.</summary>
    Signature,
}
