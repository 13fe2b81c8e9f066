using PrintLayout.Content.Sources;
using PrintLayout.Diagnostics;

namespace PrintLayout.Content.Manuscripts;

/// <summary>
/// Checks a body before Markdig sees it. Its link parser takes time with the square of the brackets in one paragraph, so
/// both the length of a stretch without an empty line and its brackets are limited.
/// </summary>
internal static class BodyLimits
{
    /// <summary>Whether the body keeps the limits; reports the first place where it does not.</summary>
    public static bool Hold(ReadSession session, int bodyStart)
    {
        var text = session.Text;
        var limits = session.Limits;
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
            var message = i - start >= limits.ParagraphLength
                ? FormattableString.Invariant($"A paragraph is longer than {limits.ParagraphLength} characters.")
                : brackets > limits.ParagraphBrackets
                    ? FormattableString.Invariant($"A paragraph has more than {limits.ParagraphBrackets} square brackets.")
                    : null;
            if (message is null) continue;
            session.Error(DiagnosticCodes.OverLimit, start, start, message, "Part paragraphs with empty lines, and check that this is the file you mean.");
            return false;
        }

        return true;
    }
}
