using UglyToad.PdfPig.Content;

namespace PrintLayout.PdfText.Marks;

/// <summary>Finds the ink of letters: that of the string that shows them.</summary>
internal static class LetterInks
{
    // Places of two readers differ by the rounding of their numbers, in points; a rise moves letters off the line of their string.
    private const double Near = 0.05;

    /// <summary>
    /// The inks of the letters of a page; null where the strings are not those that the letters were read from. Strings are told by their
    /// number, and the first letter of each must stand where the string starts, or further on its line, so that no ink is guessed.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="marks">Its marks.</param>
    public static Func<Letter, string>? Of(Page page, PageMarks marks)
    {
        var places = new MarkPlaces(page);
        var height = page.Height;
        var last = -1;
        foreach (var letter in page.Letters)
        {
            if (letter.TextSequence == last) continue;
            last = letter.TextSequence;
            var index = last - FirstSequence;
            if (index < 0 || index >= marks.Texts.Length) return null;
            var (x, y) = places.Turned(marks.Texts[index].X, marks.Texts[index].Y);
            var (letterX, letterY) = (letter.StartBaseLine.X, height - letter.StartBaseLine.Y);
            // Upright and turned lines share one coordinate with their string; slanting ones are taken by their number alone.
            var size = letter.PointSize;
            if (Math.Abs(letterX - x) > Near + size && Math.Abs(letterY - y) > Near + size && !IsSlanting(letter)) return null;
        }

        return letter => marks.Texts[letter.TextSequence - FirstSequence].Ink;
    }

    // The first string of a page has the number 1.
    private const int FirstSequence = 1;

    private static bool IsSlanting(Letter letter) => letter.TextOrientation == TextOrientation.Other;
}
