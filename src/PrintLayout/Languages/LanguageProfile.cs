using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Languages;

/// <summary>
/// All that composition knows of one language: how its text is shaped, spaced and broken, and the words and dates that the program
/// itself writes on a page. Immutable. Whoever starts work on a page takes one from the registry and hands it on; nothing below asks
/// for another.
/// </summary>
public sealed class LanguageProfile
{
    internal LanguageProfile(
        string tag,
        string script,
        CharacterClasses classes,
        LanguageSpacing spacing,
        Func<LineBreakLevel, ILineBreakTailoring> tailoringFor,
        ILineBreakTailoring quotationMarks,
        DisplayBreaking display,
        IWordDivision division,
        LanguageWords words,
        DateForms dates)
    {
        (Tag, Script, Classes, Spacing) = (tag, script, classes, spacing);
        (TailoringFor, QuotationMarks, Display, Division) = (tailoringFor, quotationMarks, display, division);
        (Words, Dates) = (words, dates);
    }

    /// <summary>BCP 47 tag, such as <c>zh-Hans</c>. Faces choose their forms by it.</summary>
    public string Tag { get; }

    /// <summary>Script of its own text, as a tag of ISO 15924, such as <c>Hani</c>.</summary>
    public string Script { get; }

    /// <summary>Classes of its characters.</summary>
    internal CharacterClasses Classes { get; }

    /// <summary>Its spaces.</summary>
    internal LanguageSpacing Spacing { get; }

    /// <summary>Its changes to UAX #14, for how much line breaking forbids.</summary>
    internal Func<LineBreakLevel, ILineBreakTailoring> TailoringFor { get; }

    /// <summary>
    /// The part of that which says whose a quotation mark is, when Western text shares its code point: a mark of the language itself
    /// loses the class QU.
    /// </summary>
    internal ILineBreakTailoring QuotationMarks { get; }

    /// <summary>Where display text breaks.</summary>
    internal DisplayBreaking Display { get; }

    /// <summary>Where words of Western text may be divided.</summary>
    internal IWordDivision Division { get; }

    /// <summary>Words that the program writes on a page.</summary>
    internal LanguageWords Words { get; }

    /// <summary>How days are written.</summary>
    internal DateForms Dates { get; }

    /// <summary>
    /// Reads the data of the language on the calling thread, so that no page waits for it. What is not read before is read when a text
    /// asks for it.
    /// </summary>
    public void Prepare()
    {
        Display.Phrases.Prepare();
        Display.Ties.Prepare();
        Division.Prepare();
    }

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;
}
