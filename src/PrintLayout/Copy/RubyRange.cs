namespace PrintLayout.Copy;

/// <summary>
/// A reading (注音) above a part of a text, written <c>{base|reading}</c>. The ranges of a text do not overlap, and all
/// characters of a base have the same mark-up.
/// </summary>
/// <param name="Start">First UTF-16 unit of the base.</param>
/// <param name="Length">Length of the base in UTF-16 units.</param>
/// <param name="Reading">The reading: pinyin or Han, one line.</param>
public readonly record struct RubyRange(int Start, int Length, ManuscriptText Reading);
