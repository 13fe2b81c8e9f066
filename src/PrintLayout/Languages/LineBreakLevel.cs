namespace PrintLayout.Languages;

/// <summary>
/// How much line breaking forbids, after the levels of CLREQ "Prohibition Rules for Line Start and Line End" (行首行尾禁则).
/// At every level stops and closing marks never start a line, opening marks never end one, and
/// CLREQ "Prohibition Rules for Unbreakable Marks" (符号分离禁则) holds.
/// </summary>
public enum LineBreakLevel
{
    /// <summary>
    /// GB-style (GB 处理法), the house default: besides, connectors, interpuncts, solidi and unit suffixes never start a line,
    /// solidi, bullets and prefixes never end one. —— and …… may start a line.
    /// </summary>
    Gb,

    /// <summary>Strict (严格处理): <see cref="Gb"/>, and —— and …… start no line but the first of a paragraph.</summary>
    Strict,

    /// <summary>Basic (基本处理): <see cref="Gb"/>, but a solidus may end a line.</summary>
    Normal,

    /// <summary>
    /// For very narrow measures: <see cref="Normal"/>, but connectors, interpuncts, solidi, suffixes and prefixes fall back to what
    /// UAX #14 says of them.
    /// </summary>
    Loose,
}
