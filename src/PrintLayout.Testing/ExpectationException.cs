namespace PrintLayout.Testing;

/// <summary>Something is not as a test expects it. Its message is all that a reader of the test's output needs.</summary>
internal sealed class ExpectationException : Exception
{
    /// <summary>No message.</summary>
    public ExpectationException()
    {
    }

    /// <summary>A message.</summary>
    /// <param name="message">What was expected and what came.</param>
    public ExpectationException(string message)
        : base(message)
    {
    }

    /// <summary>A message with its cause.</summary>
    /// <param name="message">What was expected and what came.</param>
    /// <param name="innerException">The cause.</param>
    public ExpectationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Rows side by side: what is the same, what was expected, what came.</summary>
    /// <param name="what">What the rows are.</param>
    /// <param name="expected">Those expected.</param>
    /// <param name="actual">Those that came.</param>
    internal static ExpectationException OfRows(string what, IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var text = new System.Text.StringBuilder($"{what} are not as expected:");
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (wanted, came) = (i < expected.Count ? expected[i] : null, i < actual.Count ? actual[i] : null);
            if (wanted == came) text.Append("\n    = ").Append(wanted);
            else
            {
                if (wanted is not null) text.Append("\n  expected  ").Append(wanted);
                if (came is not null) text.Append("\n  actual    ").Append(came);
            }
        }

        return new ExpectationException(text.ToString());
    }
}
