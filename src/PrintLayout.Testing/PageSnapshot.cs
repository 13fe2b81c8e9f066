using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PrintLayout.Pages;

namespace PrintLayout.Testing;

/// <summary>
/// Snapshots of pages for test projects of any framework: what a page looks like is kept beside the test as
/// <c>Class.Method.A2.verified.json</c>, one line of JSON a line of the page; a page that differs leaves a <c>.received.</c> file and
/// an <see cref="ExpectationException"/> that says what moved. To accept a change, rename the received file to verified and say in the
/// commit why it is right. There is no switch that accepts everything.
/// </summary>
public static class PageSnapshot
{
    /// <summary>Holds a page against its verified file.</summary>
    /// <param name="page">The page.</param>
    /// <param name="settings">What is compared; geometry alone unless given.</param>
    /// <param name="testFile">The test's file; the compiler fills it in.</param>
    /// <param name="testMethod">The test; the compiler fills it in.</param>
    /// <exception cref="ExpectationException">Nothing was verified yet, or the page differs.</exception>
    public static void Verify(
        PageDisplayList page, VerifySettings? settings = null, [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "") =>
        Verify([page], settings, testFile, testMethod);

    /// <summary>Holds pages against their verified files; all are compared before the test fails.</summary>
    /// <param name="pages">The pages; each needs a name of its own.</param>
    /// <param name="settings">What is compared; geometry alone unless given.</param>
    /// <param name="testFile">The test's file; the compiler fills it in.</param>
    /// <param name="testMethod">The test; the compiler fills it in.</param>
    /// <exception cref="ExpectationException">Nothing was verified yet, or a page differs.</exception>
    public static void Verify(
        IEnumerable<PageDisplayList> pages, VerifySettings? settings = null, [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        var test = new SnapshotTest(testFile, testMethod);
        ImmutableArray<string> problems = [.. pages.SelectMany(page => test.Check(page, settings ?? VerifySettings.Default))];
        if (!problems.IsEmpty) throw new ExpectationException(string.Join("\n\n", problems));
    }

    /// <summary>
    /// Verified files below a folder that no test needs any more: their test file or method is gone, or the method ran in this
    /// process and did not ask for them. A test that runs last expects none.
    /// </summary>
    /// <param name="testFile">A test's file; its folder is searched. The compiler fills it in.</param>
    public static ImmutableArray<string> Dangling([CallerFilePath] string testFile = "") =>
        DanglingFiles.Below(SourceFolder.OfThisFile(testFile));
}
