using System.Diagnostics;
using System.Text;

namespace PrintLayout.Tests.Architecture;

/// <summary>Uses each of some framework types in one way only, for the test of the check itself.</summary>
internal static class Samples
{
    public static int InBody() => new StringBuilder().Length;

    public static Func<long> InLambda() => static () => Stopwatch.GetTimestamp();

    public static IEnumerable<int> InIterator()
    {
        using var reader = new StringReader("a");
        yield return reader.Read();
    }

    public static int AsGenericArgument() => Array.Empty<Version>().Length;

    public static bool InCatch(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public static string InTypeOf() => typeof(UriBuilder).Name;
}
