using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Checks a body before Markdig parses it. Markdig's link parser takes time with the square of the brackets in one paragraph. So both
/// the length of text without an empty line and the number of its brackets are limited.
/// </summary>
internal static class BodyLimits
{
    /// <summary>Whether the body is within the limits. Reports the first place where it is not (PL1009).</summary>
    public static bool Hold(ReadSession session, int bodyStart)
    {
        if (FirstBreach(session.Text, bodyStart, session.Limits) is not var (at, message)) return true;
        session.Error(DiagnosticCodes.OverLimit, at, at, message,
            "Part paragraphs with empty lines, and check that this is the file you mean.");
        return false;
    }

    /// <summary>The first place where a body exceeds a limit, and a message; null when it is within the limits.</summary>
    public static (int At, string Message)? FirstBreach(string text, int bodyStart, LayoutLimits limits)
    {
        var (start, brackets, blank) = (bodyStart, 0, true);
        for (var i = bodyStart; i < text.Length; i++)
        {
            if (text[i] is '\n')
            {
                if (blank) (start, brackets) = (i + 1, 0);
                blank = true;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                blank = false;
            }

            if (text[i] is '[' or ']') brackets++;
            if (i - start >= limits.ParagraphLength)
                return (start, FormattableString.Invariant($"A paragraph is longer than {limits.ParagraphLength} characters."));
            if (brackets > limits.ParagraphBrackets)
                return (start, FormattableString.Invariant($"A paragraph has more than {limits.ParagraphBrackets} square brackets."));
        }

        return null;
    }
}
