using PrintLayout.UnicodeTables;

namespace PrintLayout.Tests.Text.Unicode;

public sealed class GeneratedTablesTests
{
    [Fact]
    public void The_committed_tables_are_what_the_generator_makes_of_the_committed_data()
    {
        var generated = TableGenerator.Generate(RepositoryFiles.UnicodeData);

        var committed = Directory.GetFiles(RepositoryFiles.GeneratedTables).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(generated.Select(f => f.Name).Order(StringComparer.Ordinal), committed);
        foreach (var file in generated)
            Assert.Equal(File.ReadAllText(Path.Combine(RepositoryFiles.GeneratedTables, file.Name)), file.Text);
    }
}
