namespace PrintLayout.Reading.Manuscripts;

/// <summary>A line of a heading.</summary>
internal enum HeadingLine
{
    /// <summary>The headline, in which <c>|</c> and line breaks of the value are breaks that the author asks for.</summary>
    Headline,

    /// <summary>Kicker or deck.</summary>
    Other,
}
