</main>
<footer><p>Stories told by their coordinators.</p></footer>
</body>
</html>
